import type { IdentityHashKind } from '../../domain/care-request/care-request.events.js';
import type { IdentityHashesDoc } from '../../read-models/identity-hashes/identity-hashes.view.js';
import type { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import type { IntakeViews } from '../../read-models/views.js';

/** Two requests at two desks that may be about one child. */
export interface SameChildPair {
  /** Asked later: the suggestion is kept there. */
  readonly requestId: string;
  readonly otherRequestId: string;
  readonly otherDeskId: string;
  readonly agreeing: readonly IdentityHashKind[];
}

/** More requests than this behind one hash say that it tells nothing apart. */
const mostInOneBucket = 50;

/** Looks in the index for other desks' requests with the same hashes: work per request, not per pair. */
export async function findSameChild(
  requestId: string,
  views: IntakeViews,
  nationalNumbers: NationalNumbers,
): Promise<SameChildPair[]> {
  const index = views.identityHashes.current();
  const own = (await index.get(requestId))?.doc;
  if (!own) return [];
  const byHash = await index.find({ filter: { hashes: { $in: own.hashes } }, limit: mostInOneBucket });
  const sharing = new Set(await nationalNumbers.sharing(requestId));
  const byNumber = sharing.size > 0 ? await index.getMany([...sharing]) : [];
  const others = new Map([...byHash.documents, ...byNumber].map(({ id, doc }) => [id, doc]));
  return [...others.values()]
    .filter(({ deskId }) => deskId !== own.deskId)
    .flatMap((other) => {
      const agreeing = agreement(own, other, sharing.has(other.requestId));
      return tellsEnough(agreeing, own, other) ? [pairOf(own, other, agreeing)] : [];
    });
}

function agreement(
  one: IdentityHashesDoc,
  other: IdentityHashesDoc,
  sameNumber: boolean,
): readonly IdentityHashKind[] {
  const kinds = one.hashes
    .filter((hash) => other.hashes.includes(hash))
    .map((hash) => hash.slice(0, hash.indexOf(':')) as IdentityHashKind);
  return [...new Set(kinds), ...(sameNumber ? (['nationalNumber'] as const) : [])];
}

/** Many unborn children share a last name and an expected date: alone that is no reason to bother two desks. */
function tellsEnough(
  agreeing: readonly IdentityHashKind[],
  one: IdentityHashesDoc,
  other: IdentityHashesDoc,
): boolean {
  if (agreeing.length > 1 || agreeing[0] === 'nationalNumber') return true;
  const named = one.parts.childFirstName !== undefined && other.parts.childFirstName !== undefined;
  return agreeing[0] === 'child' && named;
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
