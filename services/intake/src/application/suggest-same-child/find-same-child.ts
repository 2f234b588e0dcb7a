import type { IdentityHashKind } from '../../domain/care-request/care-request.events.js';
import type { IdentityHashesDoc } from '../../read-models/identity-hashes/identity-hashes.view.js';
import { areNear, areOtherChildren } from '../../read-models/identity-hashes/likeness.js';
import type { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import type { IntakeViews } from '../../read-models/views.js';

/** Two requests that may be about one child, at two desks or at one. */
export interface SameChildPair {
  /** Asked later: the suggestion is kept there. */
  readonly requestId: string;
  readonly otherRequestId: string;
  readonly otherDeskId: string;
  readonly agreeing: readonly IdentityHashKind[];
}

/** More requests than this behind one hash say that it tells nothing apart. */
const mostInOneBucket = 50;

/** Looks in the index for requests with the same hashes: work per request, not per pair. */
export async function findSameChild(
  requestId: string,
  views: IntakeViews,
  nationalNumbers: NationalNumbers,
): Promise<SameChildPair[]> {
  const index = views.identityHashes.current();
  const own = (await index.get(requestId))?.doc;
  if (!own) return [];
  const [byHash, byNear, sharing] = await Promise.all([
    index.find({ filter: { hashes: { $in: own.hashes } }, limit: mostInOneBucket }),
    index.find({ filter: { near: { $in: own.near } }, limit: mostInOneBucket }),
    nationalNumbers.sharing(requestId),
  ]);
  const byNumber = sharing.length > 0 ? await index.getMany(sharing) : [];
  const found = [...byHash.documents, ...byNear.documents, ...byNumber];
  return [...new Map(found.map(({ id, doc }) => [id, doc])).values()]
    .filter((other) => mayBeCompared(own, other))
    .flatMap((other) => {
      const agreeing = agreement(own, other, sharing.includes(other.requestId));
      return tellsEnough(agreeing, own, other) ? [pairOf(own, other, agreeing)] : [];
    });
}

/** At one desk a new request after an earlier one has ended is no duplicate, nor is a twin of its twin. */
function mayBeCompared(one: IdentityHashesDoc, other: IdentityHashesDoc): boolean {
  if (one.requestId === other.requestId) return false;
  if (one.linked.includes(other.requestId) || other.linked.includes(one.requestId)) return false;
  return one.deskId !== other.deskId || (one.open && other.open);
}

function agreement(
  one: IdentityHashesDoc,
  other: IdentityHashesDoc,
  sameNumber: boolean,
): readonly IdentityHashKind[] {
  const agreeing = new Set(
    one.hashes
      .filter((hash) => other.hashes.includes(hash))
      .map((hash) => hash.slice(0, hash.indexOf(':')) as IdentityHashKind),
  );
  const isNear = !agreeing.has('child') && areNear(one.parts, other.parts);
  if (isNear) agreeing.add('nearChild');
  // Its hash has the birth date in it, which may be what differs.
  if (isNear && areSame(one.parts.email, other.parts.email)) agreeing.add('applicantEmail');
  if (areSame(one.parts.applicantName, other.parts.applicantName)) agreeing.add('applicantName');
  if (sameNumber) agreeing.add('nationalNumber');
  return [...agreeing];
}

/**
 * A child with its first name, or nearly so, is enough. Without a first name many unborn children share a last name and
 * an expected date, so the applicant has to agree as well; when the date is only about the same, by a phone or e-mail
 * address, for many applicants share a name too. The applicant alone is a family, not a child.
 */
function tellsEnough(
  agreeing: readonly IdentityHashKind[],
  { parts: one }: IdentityHashesDoc,
  { parts: other }: IdentityHashesDoc,
): boolean {
  if (agreeing.includes('nationalNumber')) return true;
  if (areOtherChildren(one, other)) return false;
  const isChild = agreeing.includes('child');
  if (!isChild && !agreeing.includes('nearChild')) return hasApplicantTwice(agreeing);
  if (one.childFirstName !== undefined && other.childFirstName !== undefined) return true;
  const hasContact = agreeing.includes('applicantPhone') || agreeing.includes('applicantEmail');
  return hasContact || (agreeing.includes('applicantName') && areSame(one.birthDate, other.birthDate));
}

/** The e-mail address counts with the birth date, so with the phone it is more than the family alone. */
function hasApplicantTwice(agreeing: readonly IdentityHashKind[]): boolean {
  return agreeing.includes('applicantPhone') && agreeing.includes('applicantEmail');
}

function areSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

function pairOf(
  one: IdentityHashesDoc,
  other: IdentityHashesDoc,
  agreeing: readonly IdentityHashKind[],
): SameChildPair {
  const askedFirst = (a: IdentityHashesDoc, b: IdentityHashesDoc) =>
    a.askedOn < b.askedOn || (a.askedOn === b.askedOn && a.requestId < b.requestId);
  const [first, later] = askedFirst(one, other) ? [one, other] : [other, one];
  return {
    requestId: later.requestId,
    otherRequestId: first.requestId,
    otherDeskId: first.deskId,
    agreeing,
  };
}
