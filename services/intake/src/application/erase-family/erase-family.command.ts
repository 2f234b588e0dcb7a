import { Command } from '@nestjs/cqrs';
import type { ErasureReason } from '../../domain/erasure/erasure.js';
import type { CommandContext } from '../shared/command-metadata.js';

/** What was erased, for whom and when: proof that holds no personal data. */
export interface ErasureReceipt {
  readonly familyId: string;
  readonly reason: ErasureReason;
  /** ISO instant at which it was asked. */
  readonly requestedAt: string;
  /** Random id of who asked. */
  readonly requestedBy: string;
  /** ISO instant at which nothing was left. */
  readonly completedAt: string;
  readonly requestIds: readonly string[];
  readonly enquiryIds: readonly string[];
  /** Position after which every view shows it. */
  readonly position: number;
}

export class EraseFamily extends Command<ErasureReceipt> {
  constructor(
    readonly familyId: string,
    readonly reason: ErasureReason,
    readonly context: CommandContext,
  ) {
    super();
  }
}
