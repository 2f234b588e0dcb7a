import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Min } from 'class-validator';
import { DomainError } from '@samenloket/event-sourcing';
import { type DroppedResult, type ParkedReason, parkedReasons } from '@samenloket/platform';
import type { Operation } from '../operation.js';
import { chosenConsumers, orderOf } from './consumers.js';

export class ParkedDropArguments {
  /** `service/name` of a view or process, or its name. */
  @IsString()
  consumer!: string;

  @IsOptional()
  @IsString()
  stream?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  position?: number;

  /** Who decides so; recorded, and in the log. */
  @IsString()
  @IsNotEmpty({ message: 'Say who decides so: --by.' })
  by!: string;

  @IsOptional()
  @IsIn(parkedReasons)
  why?: ParkedReason;
}

/** Gives up events that cannot be taken in: what they should have led to does not happen, what waits goes on. */
export const parkedDropOperation: Operation<ParkedDropArguments, DroppedResult> = {
  name: 'parked-drop',
  arguments: ParkedDropArguments,
  run: async (platform, { consumer, stream, position, by, why }) => {
    const filter = { ...(stream !== undefined && { stream }), ...(position !== undefined && { position }) };
    if (Object.keys(filter).length === 0) {
      throw new DomainError(
        'BAD_INPUT',
        'Say what to give up: --stream or --position, as parked list shows.',
      );
    }
    const chosen = chosenConsumers(platform, consumer);
    const [only, ...others] = chosen;
    if (!only || others.length > 0) {
      const names = chosen.map(({ name }) => name).join(' or ');
      throw new DomainError('BAD_INPUT', `Several are called ${consumer}: say ${names}.`);
    }
    return only.work.drop(only.name, filter, orderOf(by, why));
  },
};
