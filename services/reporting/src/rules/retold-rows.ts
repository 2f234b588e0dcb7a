import type { HistoryFact } from './request-history.js';

/**
 * The facts in the order in which they happened, each imported row as it was told last: on its last date, but among
 * the facts of that day where it was told first. A correction of a place dates the offer; it says nothing of its kind.
 */
export function asLastTold(facts: readonly HistoryFact[]): readonly HistoryFact[] {
  const tellings = Map.groupBy(facts, (fact) => fact.row ?? fact);
  const placed = [...tellings.values()].flatMap((ofRow) => {
    const inOrder = ofRow.toSorted((one, other) => one.position - other.position);
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (!first || !last) return [];
    return told(inOrder, last).map((fact) => ({ fact, place: first.position }));
  });
  return placed
    .toSorted((one, other) => one.fact.at - other.fact.at || one.place - other.place)
    .map(({ fact }) => fact);
}

function told(inOrder: readonly HistoryFact[], last: HistoryFact): readonly HistoryFact[] {
  if (last.kind !== 'placeCorrected') return [last];
  const made = inOrder.findLast(({ kind }) => kind !== 'placeCorrected');
  return made ? [{ ...made, at: last.at }, last] : [last];
}
