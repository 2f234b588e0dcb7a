import { IsOptional, IsBoolean } from 'class-validator';
import type { RetentionReport } from '@samenloket/intake';
import type { Operation } from './operation.js';

export class RetentionArguments {
  /** Only says what is due. */
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export type RetentionResult = RetentionReport & { readonly dryRun: boolean };

/** Erases what is past the term that its desk agreed; the running platform does so by itself every hour. */
export const retentionOperation: Operation<RetentionArguments, RetentionResult> = {
  name: 'retention',
  arguments: RetentionArguments,
  run: async (platform, { dryRun = false }) => {
    const report = await platform.services.intake.carryOutRetention({ dryRun });
    await platform.caughtUp(await platform.eventStore.head());
    return { ...report, dryRun };
  },
};
