import { IsOptional, IsString } from 'class-validator';
import type { Operation } from '../operation.js';
import { chosenConsumers, type ParkedResult } from './consumers.js';

export class ParkedRetryArguments {
  /** `service/name` of a view or process, or its name; absent: all. */
  @IsOptional()
  @IsString()
  consumer?: string;
}

/** Takes in again what was parked, as it reads today: after a repair or an update. */
export const parkedRetryOperation: Operation<ParkedRetryArguments, ParkedResult> = {
  name: 'parked-retry',
  arguments: ParkedRetryArguments,
  run: async (platform, { consumer }, onProgress) => {
    const result = { takenIn: 0, stillParked: 0 };
    const chosen = chosenConsumers(platform, consumer);
    for (const [index, one] of chosen.entries()) {
      onProgress({ phase: one.name, done: index, total: chosen.length });
      // Whoever has nothing parked is not interrupted.
      if ((await one.list()).length === 0) continue;
      const { takenIn, stillParked } = await one.retry();
      result.takenIn += takenIn;
      result.stillParked += stillParked;
    }
    return result;
  },
};
