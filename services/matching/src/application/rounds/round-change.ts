import type { Decided } from '@samenloket/event-sourcing';
import type { AllocationRound } from '../../domain/allocation-round/allocation-round.state.js';
import { roundDocument, type RoundDocument } from '../../read-models/rounds/rounds.view.js';

/** The round as it is after a command, and the position after which views show it so. */
export interface RoundChange {
  readonly round: RoundDocument;
  readonly position: number;
}

export function roundChange(roundId: string, { state, position }: Decided<AllocationRound>): RoundChange {
  return { round: roundDocument(roundId, state), position };
}
