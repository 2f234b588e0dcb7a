import type { RoundConsequences, RoundDocument } from '@samenloket/matching';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import type { Operation } from '../operation.js';
import { organiserNamed } from './named.js';
import { OfRoundArguments, OrganiserInRoundArguments } from './round-arguments.js';
import { untilSettled } from './until-settled.js';

export class RoundConfirmArguments extends OrganiserInRoundArguments {
  /** Take the confirmation back. */
  @IsOptional()
  @IsBoolean()
  withdraw?: boolean;
}

export const roundConfirmOperation: Operation<RoundConfirmArguments, RoundDocument> = {
  name: 'round-confirm',
  arguments: RoundConfirmArguments,
  run: ({ services: { matching } }, { round, organiser, withdraw }) => {
    const organiserId = organiserNamed(organiser);
    return withdraw
      ? matching.rounds.withdrawConfirmation(round, organiserId)
      : matching.rounds.confirm(round, organiserId);
  },
};

export const deviationReasons = [
  ...(['siblingsTogether', 'careContinuity', 'groupBalance', 'childsInterest'] as const),
  ...(['healthOrWelfare', 'placeNotThere', 'familySaysNo', 'other'] as const),
];

export class RoundDeviateArguments extends OrganiserInRoundArguments {
  /** Round number of the child, or of all that are placed together. */
  @IsString()
  number!: string;

  @IsUUID()
  location!: string;

  @IsIn(deviationReasons)
  reason!: (typeof deviationReasons)[number];

  /** Only say what would follow. */
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export interface RoundDeviateResult {
  readonly consequences: RoundConsequences;
  /** Absent for a dry run. */
  readonly round?: RoundDocument;
  readonly deviationId?: string;
}

/** Says what follows from a deviation and, unless it is a dry run, makes it and waits until it is computed. */
export const roundDeviateOperation: Operation<RoundDeviateArguments, RoundDeviateResult> = {
  name: 'round-deviate',
  arguments: RoundDeviateArguments,
  run: async (platform, args, onProgress) => {
    const { rounds } = platform.services.matching;
    const { round: roundId, organiser, number: roundNumber, location: locationId, reason, dryRun } = args;
    const deviationId = randomUUID();
    const asked = { deviationId, roundNumber, locationId, organiserId: organiserNamed(organiser), reason };
    onProgress({ phase: 'compute the consequences', done: 0, total: 1 });
    const consequences = await rounds.consequencesOf(roundId, asked);
    if (dryRun) return { consequences };
    await rounds.deviate(roundId, asked);
    return { consequences, deviationId, round: await untilSettled(platform, roundId, onProgress) };
  },
};

export class RoundUndoDeviationArguments extends OfRoundArguments {
  @IsUUID()
  deviation!: string;
}

export const roundUndoDeviationOperation: Operation<RoundUndoDeviationArguments, RoundDocument> = {
  name: 'round-undo-deviation',
  arguments: RoundUndoDeviationArguments,
  run: async (platform, { round, deviation }, onProgress) => {
    await platform.services.matching.rounds.undoDeviation(round, deviation);
    return untilSettled(platform, round, onProgress);
  },
};
