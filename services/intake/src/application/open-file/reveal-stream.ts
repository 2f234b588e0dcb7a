import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import type { IntakeEvent } from '../../domain/events.js';
import { operatorContext } from '../shared/command-metadata.js';
import type { IntakeStreams } from '../shared/intake-streams.js';
import type { FileOpenings, OpenedFile } from './file-openings.js';

/** The events of a stream in the clear, after it is recorded for the family that they were opened, and why. */
export class StreamRevealing {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly openings: FileOpenings,
    private readonly keys: KeyStore,
  ) {}

  async reveal(recorded: readonly RecordedEvent[], reason: string): Promise<IntakeEvent[]> {
    const file = fileOf(recorded);
    if (file && (await this.keys.existingKey(file.familyId)) !== null) {
      await this.openings.record(file, [], reason, operatorContext());
    }
    return Promise.all(recorded.map((event) => this.streams.codec.decode(event)));
  }
}

/**
 * From the events themselves: a view may not know them yet, and an enquiry is in no view of requests. One that became
 * a request is recorded there, where the family can see it. Undefined for what is about no family.
 */
function fileOf(recorded: readonly RecordedEvent[]): OpenedFile | undefined {
  const about = recorded.find(({ metadata }) => metadata.familyId !== undefined);
  if (about?.metadata.familyId === undefined) return undefined;
  const { familyId, deskId } = about.metadata;
  const promoted = recorded.find(({ type }) => type === 'EnquiryPromoted')?.data['requestId'];
  const requestId =
    typeof promoted === 'string' ? promoted : about.stream.slice(about.stream.indexOf('-') + 1);
  return { requestId, familyId, deskId };
}
