import { DomainError } from '@samenloket/event-sourcing';
import type { OutboxFile } from '@samenloket/notifications';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Operation } from './operation.js';

export class OutboxArguments {
  /** Name of one message, as the list gives it; absent: the list. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;
}

export interface OutboxResult {
  readonly folder: string;
  readonly files: readonly OutboxFile[];
  /** Of one message, when one was named. */
  readonly contentBase64?: string;
}

/** Messages to families that wait in the outbox folder, for a desk that sends or prints them itself. */
export const outboxOperation: Operation<OutboxArguments, OutboxResult> = {
  name: 'outbox',
  arguments: OutboxArguments,
  run: async ({ storage }, { name }) => {
    if (storage.outbox === undefined) {
      throw new DomainError(
        'NOT_FOUND',
        'The outbox of the distributed profile is the folder SAMENLOKET_OUTBOX on the volume of intake. Look there.',
      );
    }
    const { OutboxFolder } = await import('@samenloket/notifications');
    const outbox = new OutboxFolder(storage.outbox);
    if (name === undefined) return { folder: outbox.path, files: await outbox.list() };
    const content = await outbox.read(name);
    return { folder: outbox.path, files: [], contentBase64: content.toString('base64') };
  },
};
