import type { Clock } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import type { FileAccessEvent } from '../../domain/file-access/file-access.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { fileAccessStream, type IntakeStreams } from '../shared/intake-streams.js';

/** Of which request, and so of which family. */
export interface OpenedFile {
  readonly requestId: string;
  readonly familyId: string;
  readonly deskId: string | undefined;
}

/** Records who opened a file, before anything of it is shown. */
export class FileOpenings {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
  ) {}

  async record(
    { requestId, familyId, deskId }: OpenedFile,
    deskIds: readonly string[],
    reason: string | undefined,
    context: CommandContext,
  ): Promise<void> {
    const opened: FileAccessEvent = {
      type: 'FileOpened',
      data: { requestId, deskIds, reason: reason ?? null },
    };
    const metadata = commandMetadata(context, this.clock.now(), { familyId, deskId });
    const event = await this.streams.codec.encode(randomUUID(), opened, metadata);
    await this.streams.store.append(fileAccessStream(requestId), [event], 'any');
  }
}
