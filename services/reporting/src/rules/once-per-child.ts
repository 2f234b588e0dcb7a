import type { CountedRequest } from './yearly-report.js';

/**
 * The requests of a region with each child once: of the requests that desks confirmed to be for the same child,
 * the one that was asked first stays, with its own outcome. Only requests that the report counts are compared.
 */
export function oncePerChild(requests: readonly CountedRequest[]): ReadonlySet<string> {
  const childOf = confirmedChildren(requests);
  const kept = new Map<string, CountedRequest>();
  for (const request of requests) {
    const child = childOf(request.requestId);
    const other = kept.get(child);
    if (!other || askedBefore(request, other)) kept.set(child, request);
  }
  return new Set([...kept.values()].map(({ requestId }) => requestId));
}

/** Gives requests for the same child the same name, also when they are linked through a third one. */
function confirmedChildren(requests: readonly CountedRequest[]): (requestId: string) => string {
  const linked = new Map<string, string>();
  const childOf = (requestId: string): string => {
    const next = linked.get(requestId);
    return next === undefined ? requestId : childOf(next);
  };
  for (const { requestId, firstRequestId } of requests) {
    if (firstRequestId === undefined) continue;
    const [one, other] = [childOf(requestId), childOf(firstRequestId)];
    if (one !== other) linked.set(one, other);
  }
  return childOf;
}

function askedBefore(one: CountedRequest, other: CountedRequest): boolean {
  if (one.firstRequestId === other.requestId) return false;
  if (other.firstRequestId === one.requestId) return true;
  return one.askedOn < other.askedOn || (one.askedOn === other.askedOn && one.requestId < other.requestId);
}
