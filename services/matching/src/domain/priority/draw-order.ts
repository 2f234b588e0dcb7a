import type { Draw } from './priority-request.js';

/** Puts requests in the order of the draw; draws once for each. */
export function drawOrder(draw: Draw): (one: string, other: string) => number {
  const drawn = new Map<string, string>();
  const drawnFor = (requestId: string) => {
    const known = drawn.get(requestId) ?? draw(requestId);
    drawn.set(requestId, known);
    return known;
  };
  return (one, other) => {
    const [first, second] = [drawnFor(one), drawnFor(other)];
    if (first !== second) return first < second ? -1 : 1;
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

/** The rank of each request in the draw, from 1: one draw for all places. */
export function drawRanks(requestIds: readonly string[], draw: Draw): ReadonlyMap<string, number> {
  const order = [...new Set(requestIds)].sort(drawOrder(draw));
  return new Map(order.map((requestId, index) => [requestId, index + 1]));
}
