import { asLastTold } from './retold-rows.js';
import type { DescribedFact, HistoryFact, RequestDescription } from './request-history.js';
import type { Horizon } from './report-moment.js';

/** What had happened and was known by then, in the order in which it happened. */
export function factsAsOf(facts: readonly HistoryFact[], horizon: Horizon): readonly HistoryFact[] {
  const known = facts.filter((fact) => fact.recorded <= horizon.recordedBy);
  return asLastTold(known).filter((fact) => countsBy(fact, horizon.happenedBy));
}

/** The last description known by then: a correction replaces what it corrects from the day of asking on. */
export function descriptionAsOf(
  descriptions: readonly DescribedFact[],
  { recordedBy }: Horizon,
): RequestDescription | undefined {
  let last: DescribedFact | undefined;
  for (const fact of descriptions) {
    if (fact.recorded <= recordedBy && (!last || fact.position > last.position)) last = fact;
  }
  return last?.description;
}

/** A correction says what was true all along, so only the moment of recording keeps it out. */
function countsBy(fact: HistoryFact, happenedBy: number): boolean {
  return fact.kind === 'placeCorrected' || fact.at <= happenedBy;
}
