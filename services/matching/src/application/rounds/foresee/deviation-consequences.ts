import { DomainError } from '@samenloket/event-sourcing';
import type { RoundDeviation } from '../../../domain/allocation-round/allocation-round.events.js';
import { type ChangedPlace, changedPlaces } from '../../../domain/round-explanations/changed-places.js';
import type { RoundFigures } from '../../../domain/round-content/round-result.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import type { ContentReaders, RoundContents } from '../round-contents/round-contents.js';
import type { ComputeRound } from '../round-work.js';

export interface Consequences {
  readonly before: RoundFigures;
  readonly after: RoundFigures;
  readonly changes: readonly ChangedPlace[];
}

/** What would follow from a deviation: the round computed once more, and nothing of it kept. */
export class DeviationConsequences {
  constructor(
    private readonly contents: RoundContents,
    private readonly compute: ComputeRound,
    private readonly decodeResult: ContentReaders['decodeResult'],
  ) {}

  /** @throws DomainError RULE_VIOLATED while the round is not computed */
  async of(round: RoundDocument, asked: Omit<RoundDeviation, 'reason'>): Promise<Consequences> {
    const before = await this.contents.resultOf(round);
    if (!before || round.status !== 'computed') {
      throw new DomainError(
        'RULE_VIOLATED',
        'The round is not under review: consequences can be seen once it is computed and before it is published.',
      );
    }
    const deviations = [...round.deviations, { ...asked, reason: 'other' as const }];
    const inputs = await this.contents.inputsOf(round);
    const after = await this.decodeResult((await this.compute({ inputs, deviations })).result);
    return { before: before.figures, after: after.figures, changes: changedPlaces(before, after) };
  }
}
