import { type ParkedReason, parkedReasons, type ParkedResult } from '@samenloket/platform';
import { IsIn, IsOptional, IsString } from 'class-validator';
import type { Operation } from '../operation.js';
import { chosenConsumers, orderOf } from './consumers.js';

export class ParkedRetryArguments {
  /** `service/name` of a view or process, or its name; absent: all. */
  @IsOptional()
  @IsString()
  consumer?: string;

  /** Who does it; recorded. */
  @IsOptional()
  @IsString()
  by?: string;

  @IsOptional()
  @IsIn(parkedReasons)
  why?: ParkedReason;
}

/** Takes in again what was parked, as it reads today: after a repair or an update. */
export const parkedRetryOperation: Operation<ParkedRetryArguments, ParkedResult> = {
  name: 'parked-retry',
  arguments: ParkedRetryArguments,
  run: async (platform, { consumer, by, why }, onProgress) => {
    const result = { takenIn: 0, stillParked: 0 };
    const chosen = chosenConsumers(platform, consumer);
    for (const [index, { name, work }] of chosen.entries()) {
      onProgress({ phase: name, done: index, total: chosen.length });
      const { takenIn, stillParked } = await work.retry(name, orderOf(by, why));
      result.takenIn += takenIn;
      result.stillParked += stillParked;
    }
    return result;
  },
};
