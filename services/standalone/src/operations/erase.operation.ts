import { IsOptional, IsString, isUUID } from 'class-validator';
import type { ErasureReceipt } from '@samenloket/intake';
import { DomainError } from '@samenloket/event-sourcing';
import { platformId } from '@samenloket/contracts';
import type { BackupErasure } from '../platform-storage.js';
import type { Operation } from './operation.js';

export class EraseArguments {
  @IsOptional()
  @IsString()
  family?: string;

  /** A request's id, or a desk's own number together with `desk`. */
  @IsOptional()
  @IsString()
  request?: string;

  /** Code of the desk whose number `request` is. */
  @IsOptional()
  @IsString()
  desk?: string;

  /** One of intake's codes; anything else counts as `other`, because a text could name somebody. */
  @IsString()
  reason!: string;
}

export type EraseResult = ErasureReceipt & { readonly backups: readonly BackupErasure[] };

/** Makes a family unreadable everywhere: here, in the read models, and in the backups that this platform made. */
export const eraseOperation: Operation<EraseArguments, EraseResult> = {
  name: 'erase',
  arguments: EraseArguments,
  run: async (platform, { family, request, desk, reason }) => {
    if ((family === undefined) === (request === undefined)) {
      throw new DomainError('BAD_INPUT', 'Say whom to erase: either --family ID or --request ID or number.');
    }
    if (request !== undefined && desk === undefined && !isUUID(request)) {
      throw new DomainError(
        'BAD_INPUT',
        `${request} is a desk's own number: say of which desk, --desk LLK-….`,
      );
    }
    const requestId =
      request !== undefined && desk !== undefined ? platformId(desk, 'request', request) : request;
    const receipt = await platform.services.intake.eraseFamily({ familyId: family, requestId, reason });
    await platform.caughtUp(await platform.eventStore.head());
    return { ...receipt, backups: await platform.storage.eraseFromBackups(receipt.familyId) };
  },
};
