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
  const same = one.hashes
    .filter((hash) => other.hashes.includes(hash))
    .map((hash) => hash.slice(0, hash.indexOf(':')) as IdentityHashKind);
  const { applicantName } = one.parts;
  return [
    ...new Set(same),
    ...(!same.includes('child') && areNear(one.parts, other.parts) ? (['nearChild'] as const) : []),
    ...(applicantName !== undefined && applicantName === other.parts.applicantName
      ? (['applicantName'] as const)
      : []),
    ...(sameNumber ? (['nationalNumber'] as const) : []),
  ];
}

/**
 * A child with its first name, or nearly so, is enough; without a first name many unborn children share a last name and
 * an expected date, so the applicant has to agree as well. The applicant alone is a family, not a child.
 */
function tellsEnough(
  agreeing: readonly IdentityHashKind[],
  one: IdentityHashesDoc,
  other: IdentityHashesDoc,
): boolean {
  if (agreeing.includes('nationalNumber')) return true;
  if (areOtherChildren(one.parts, other.parts)) return false;
  const child = agreeing.find((kind) => kind === 'child' || kind === 'nearChild');
  const named = one.parts.childFirstName !== undefined && other.parts.childFirstName !== undefined;
  return child === undefined ? hasApplicantTwice(agreeing) : named || agreeing.length > 1;
}

/** The e-mail address counts with the birth date, so with the phone it is more than the family alone. */
function hasApplicantTwice(agreeing: readonly IdentityHashKind[]): boolean {
  return agreeing.includes('applicantPhone') && agreeing.includes('applicantEmail');
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
