import type { RoundDocument } from '@samenloket/matching';
import { setTimeout as wait } from 'node:timers/promises';
import type { Platform } from '../../platform.js';
import type { OnProgress } from '../operation.js';

const betweenLooksMs = 200;

const phases: Partial<Record<RoundDocument['status'], string>> = {
  freezing: 'freeze the inputs',
  frozen: 'compute and check',
  publishing: 'make the offers',
};

/** Follows a round while the platform works on it by itself, however long that takes. */
export async function untilSettled(
  { services }: Platform,
  roundId: string,
  onProgress: OnProgress,
): Promise<RoundDocument> {
  for (;;) {
    const round = await services.matching.rounds.find(roundId);
    const phase = phases[round.status];
    if (phase === undefined) return round;
    onProgress({ phase, done: 0, total: 1 });
    await wait(betweenLooksMs);
  }
}
