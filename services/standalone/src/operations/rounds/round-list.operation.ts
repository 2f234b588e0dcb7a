import type { RoundDocument } from '@samenloket/matching';
import { IsOptional, IsString } from 'class-validator';
import type { Operation } from '../operation.js';
import { deskNamed } from './named.js';

export class RoundListArguments {
  /** Id or code; absent: of all desks. */
  @IsOptional()
  @IsString()
  desk?: string;
}

export interface RoundList {
  readonly rounds: readonly RoundDocument[];
}

export const roundListOperation: Operation<RoundListArguments, RoundList> = {
  name: 'round-list',
  arguments: RoundListArguments,
  run: async (platform, { desk }) => {
    await platform.caughtUp(await platform.eventStore.head());
    const deskId = desk === undefined ? undefined : await deskNamed(platform, desk);
    return { rounds: await platform.services.matching.rounds.list(deskId) };
  },
};
