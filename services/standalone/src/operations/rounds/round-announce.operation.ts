import type { RoundDocument } from '@samenloket/matching';
import { IsArray, IsInt, IsOptional, IsString, IsUUID, Matches, Max, Min } from 'class-validator';
import { randomUUID } from 'node:crypto';
import type { Operation } from '../operation.js';
import { deskNamed, organiserNamed } from './named.js';

export class RoundAnnounceArguments {
  /** Ids or codes. */
  @IsArray()
  @IsString({ each: true })
  desks!: string[];

  /** Ids or enterprise numbers; absent: all that take part. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  organisers?: string[];

  @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, { message: 'the first month must be a month, as 2027-09' })
  firstMonth!: string;

  @IsInt()
  @Min(1)
  @Max(60)
  months!: number;

  @IsInt()
  @Min(1)
  @Max(60)
  startMonths!: number;

  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'the day of the freeze must be a date, as 2027-03-01' })
  freezeOn!: string;

  /** Own id: the same again announces no second one. */
  @IsOptional()
  @IsUUID()
  round?: string;
}

export const roundAnnounceOperation: Operation<RoundAnnounceArguments, RoundDocument> = {
  name: 'round-announce',
  arguments: RoundAnnounceArguments,
  run: async (platform, { desks, organisers, round, ...plan }) => {
    await platform.caughtUp(await platform.eventStore.head());
    const deskIds = await Promise.all(desks.map((desk) => deskNamed(platform, desk)));
    const organiserIds = organisers && { organiserIds: organisers.map(organiserNamed) };
    const { firstMonth, months, startMonths, freezeOn } = plan;
    const announcement = { deskIds, ...organiserIds, firstMonth, months, startMonths, freezeOn };
    return platform.services.matching.rounds.announce(round ?? randomUUID(), announcement);
  },
};
