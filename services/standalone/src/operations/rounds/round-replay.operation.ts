import type { RoundReplay } from '@samenloket/matching';
import type { Operation } from '../operation.js';
import { OfRoundArguments } from './round-arguments.js';

/** Computes a round once more from what was frozen, and holds the result against the one that was recorded. */
export const roundReplayOperation: Operation<OfRoundArguments, RoundReplay> = {
  name: 'round-replay',
  arguments: OfRoundArguments,
  run: ({ services }, { round }, onProgress) => {
    onProgress({ phase: 'read the frozen inputs', done: 0, total: 1 });
    const onComputed = (done: number) =>
      onProgress({ phase: 'compute and check', done: Math.round(100 * done), total: 100 });
    return services.matching.rounds.replay(round, onComputed);
  },
};
