import type { RoundRequest } from './round-requests.js';

/** Requests that are placed together. */
export interface PlacedTogether {
  readonly requests: readonly RoundRequest[];
  /** How they are placed when there is no place for all; empty: not at all. */
  readonly apart: readonly (readonly RoundRequest[])[];
}

/**
 * Twins of whom both take part, and all of a family that wants no place for one child alone, are placed together or not
 * at all. A family that would rather have its children together has them placed together, or else apart.
 */
export function placedTogether(requests: readonly RoundRequest[]): PlacedTogether[] {
  const inseparable = groupsThatStayTogether(requests);
  const rather = new Set(familiesThat(requests, 'ratherWithSiblings'));
  const byFamily = Map.groupBy(inseparable, ([first]) => first?.request.familyId ?? '');
  return [...byFamily].flatMap(([familyId, groups]): PlacedTogether[] =>
    rather.has(familyId) && groups.length > 1
      ? [{ requests: groups.flat(), apart: groups }]
      : groups.map((group) => ({ requests: group, apart: [] })),
  );
}

function groupsThatStayTogether(requests: readonly RoundRequest[]): RoundRequest[][] {
  const groups = new Map(requests.map((one) => [one.request.requestId, [one]]));
  const join = (requestId: string, otherId: string) => {
    const [own, other] = [groups.get(requestId), groups.get(otherId)];
    if (!own || !other || own === other) return;
    own.push(...other);
    for (const { request } of other) groups.set(request.requestId, own);
  };
  const together = familiesThat(requests, 'onlyWithSiblings');
  const firstOfFamily = new Map<string, string>();
  for (const { request } of requests) {
    const { requestId, familyId, twinOf, linkedTwin } = request;
    for (const twin of [twinOf, linkedTwin]) if (twin !== undefined) join(requestId, twin);
    if (!together.has(familyId)) continue;
    const first = firstOfFamily.get(familyId);
    if (first === undefined) firstOfFamily.set(familyId, requestId);
    else join(first, requestId);
  }
  return [...new Set(groups.values())];
}

/** Of whom one request says so. */
function familiesThat(
  requests: readonly RoundRequest[],
  says: 'onlyWithSiblings' | 'ratherWithSiblings',
): ReadonlySet<string> {
  return new Set(requests.flatMap(({ request }) => (request[says] ? [request.familyId] : [])));
}
