import type { Closure } from './location-state.js';

/** The closure that a date lies in. */
export function closureOn(closures: readonly Closure[], date: string): Closure | undefined {
  return closures.find(({ from, until }) => from <= date && (until === undefined || date < until));
}

/**
 * Why care cannot start on `start`: it is closed on that day, or it stops without anybody knowing when it opens again
 * while care goes on. A holiday or an illness in between changes nothing: places stay reserved.
 */
export function closureAgainst(
  closures: readonly Closure[],
  { start, until }: { start: string; until?: string },
): Closure | undefined {
  const stops = ({ from, until: end, reason }: Closure) =>
    end === undefined && (reason === 'crisis' || reason === 'other') && (until === undefined || from < until);
  return closureOn(closures, start) ?? closures.find(stops);
}

/** The closures with one more, or with what is now known of one that began on the same day. */
export function withClosure(closures: readonly Closure[], closure: Closure): Closure[] {
  return [...closures.filter(({ from }) => from !== closure.from), closure].sort((one, other) =>
    one.from < other.from ? -1 : 1,
  );
}

/** The closures after one of them ended on a day; on its first day: it is called off. */
export function reopened(
  closures: readonly Closure[],
  { from, on }: { from: string; on: string },
): Closure[] {
  return closures.flatMap((closure) => {
    if (closure.from !== from) return [closure];
    return on === from ? [] : [{ ...closure, until: on }];
  });
}
