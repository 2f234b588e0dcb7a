import { IsOptional, IsString } from 'class-validator';
import type { ParkedLine } from '@samenloket/platform';
import type { Operation } from '../operation.js';
import { chosenConsumers } from './consumers.js';

export class ParkedListArguments {
  /** `service/name` of a view or process, or its name; absent: all. */
  @IsOptional()
  @IsString()
  consumer?: string;
}

export interface ParkedList {
  readonly parked: readonly ParkedLine[];
}

/** Which events wait because they could not be taken in, and why. */
export const parkedListOperation: Operation<ParkedListArguments, ParkedList> = {
  name: 'parked-list',
  arguments: ParkedListArguments,
  run: async (platform, { consumer }) => {
    const chosen = chosenConsumers(platform, consumer);
    const lists = await Promise.all(chosen.map(({ name, work }) => work.list(name)));
    return { parked: lists.flat() };
  },
};
