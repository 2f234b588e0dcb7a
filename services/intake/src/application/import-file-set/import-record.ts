import { consequenceId } from '@samenloket/contracts';
import type { FileSet } from '@samenloket/desk-files';
import type { Clock } from '@samenloket/event-sourcing';
import { deskImportDecider } from '../../domain/desk-import/desk-import.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { deskImportStream, type IntakeStreams } from '../shared/intake-streams.js';

/** Keeps that these files were brought in: begun, and done with what came of it. */
export class ImportRecord {
  private readonly stream: string;

  constructor(
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
    private readonly context: CommandContext,
    private readonly deskId: string,
    private readonly fingerprint: string,
  ) {
    this.stream = deskImportStream(consequenceId(deskId, fingerprint));
  }

  async started({ careRequests, history, locations, agreements }: FileSet): Promise<void> {
    const { deskId, fingerprint } = this;
    const counts = {
      requests: careRequests.length,
      history: history.length,
      locations: locations.length,
      agreements: agreements.length,
    };
    await this.streams.imports.run({
      stream: this.stream,
      decide: (state) =>
        deskImportDecider.decide({ type: 'StartDeskImport', deskId, fingerprint, counts }, state),
      ...this.asEvent(),
    });
  }

  async completed(appended: number, skippedErased: number): Promise<void> {
    const { deskId } = this;
    await this.streams.imports.run({
      stream: this.stream,
      decide: (state) =>
        deskImportDecider.decide({ type: 'CompleteDeskImport', deskId, appended, skippedErased }, state),
      ...this.asEvent(),
    });
  }

  private asEvent() {
    const metadata = commandMetadata(this.context, this.clock.now(), { deskId: this.deskId });
    return { metadata, eventId: () => crypto.randomUUID() };
  }
}
