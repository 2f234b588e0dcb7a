import { halfDays } from '@samenloket/regional';
import { notNow } from '../../../domain/allocation-round/round-rules.js';
import type { Supposition } from '../../../domain/round-explanations/counterfactual-text.js';
import { withDeviations } from '../../../domain/round-content/round-problem.js';
import {
  counterfactual,
  type CounterfactualAnswer,
} from '../../../domain/round-content/what-if/counterfactual.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import type { RoundContents } from '../round-contents/round-contents.js';
import type { RoundNumbers } from '../round-numbers/round-numbers.js';

const reviewed = ['computed', 'publishing', 'published'];

/** Whether a request would have got a place at a location, had it asked otherwise or had there been more places. */
export class RoundCounterfactuals {
  constructor(
    private readonly contents: RoundContents,
    private readonly numbers: RoundNumbers,
  ) {}

  /** @throws DomainError RULE_VIOLATED while the round is not computed, or where the request cannot come */
  async of(
    round: RoundDocument,
    requestId: string,
    { locationId, withoutDays = [], ...supposed }: Supposition & { readonly locationId: string },
  ): Promise<CounterfactualAnswer> {
    const result = reviewed.includes(round.status) ? await this.contents.resultOf(round) : undefined;
    if (!result) throw notNow(round, 'supposed otherwise', 'Ask when it is computed.');
    const content = withDeviations(await this.contents.contentOf(round), round.deviations);
    const number = this.numbers.numberOf(round.roundId, requestId);
    const withoutHalfDays = withoutDays.flatMap(halfDaysOf);
    return counterfactual(content, result, number, { locationId, withoutHalfDays, ...supposed });
  }
}

/** @param day from 0, Monday; of a two-week cycle both weeks */
function halfDaysOf(day: number): number[] {
  const morning = 2 * day;
  return [morning, morning + 1, halfDays.length + morning, halfDays.length + morning + 1];
}
