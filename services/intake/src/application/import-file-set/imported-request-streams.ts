import { consequenceId } from '@samenloket/contracts';
import {
  DomainError,
  type EventToAppend,
  fold,
  type NewMetadata,
  WrongExpectedRevision,
} from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import { startOfDayInBrussels } from '@samenloket/regional';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import type { CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import type { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import type { CommandContext } from '../shared/command-metadata.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';
import type { PlannedRequest } from './import-plan.js';
import type { ImportedHappening } from './imported-happenings.js';

export interface BroughtIn {
  readonly appended: number;
  readonly skippedErased: number;
}

const attempts = 3;

/** Brings requests in, each with its history in one append. What stands in a stream already is not written again. */
export class ImportedRequestStreams {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly keys: KeyStore,
    private readonly nationalNumbers: NationalNumbers,
    private readonly context: CommandContext,
  ) {}

  /** All at once, so that the store commits them together. */
  async bringIn(requests: readonly PlannedRequest[]): Promise<BroughtIn> {
    const erased = new Set((await this.keys.erasures()).map(({ familyId }) => familyId));
    const present = requests.filter(({ familyId }) => !erased.has(familyId));
    await this.keys.keysFor([...new Set(present.map(({ familyId }) => familyId))]);
    const results = await Promise.all(present.map((request) => this.bringInUnlessErased(request)));
    const skippedMeanwhile = results.reduce((sum, { skippedErased }) => sum + skippedErased, 0);
    return {
      appended: results.reduce((sum, { appended }) => sum + appended, 0),
      skippedErased: requests.length - present.length + skippedMeanwhile,
    };
  }

  /** A family may be erased at any moment of an import: nothing of it stays, and the others come in. */
  private async bringInUnlessErased(request: PlannedRequest): Promise<BroughtIn> {
    const { requestId, familyId } = request;
    try {
      const broughtIn = await this.bringInOne(request);
      if ((await this.keys.existingKey(familyId)) === null) await this.nationalNumbers.delete([requestId]);
      return broughtIn;
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'ERASED')) throw error;
      await this.nationalNumbers.delete([requestId]);
      return { appended: 0, skippedErased: 1 };
    }
  }

  private async bringInOne(request: PlannedRequest): Promise<BroughtIn> {
    const stream = careRequestStream(request.requestId);
    for (let attempt = 1; ; attempt++) {
      const recorded = await Array.fromAsync(this.streams.store.readStream(stream));
      const decoded = await Promise.all(recorded.map((event) => this.streams.codec.decode(event)));
      const before = decoded as CareRequestEvent[];
      const state = fold(careRequestDecider, before);
      if (state.erased || state.content?.child === null) return { appended: 0, skippedErased: 1 };
      const familyId = state.content?.facts.familyId ?? request.familyId;
      const { content } = request;
      const facts = { ...content.facts, familyId };
      const row = careRequestDecider.decide(
        { type: 'ImportCareRequest', content: { ...content, facts } },
        state,
      );
      if (request.nationalNumber) await this.nationalNumbers.put(request.requestId, request.nationalNumber);
      const events = await Promise.all([
        ...row.map((event) => this.encodedRow(request, event, familyId)),
        ...notRecorded(request.happenings, recorded, before).map(({ id, event, on, channel }) =>
          this.streams.codec.encode(id, event, this.metadata(request, familyId, on, channel)),
        ),
      ]);
      if (events.length === 0) return { appended: 0, skippedErased: 0 };
      if (await this.appended(stream, events, recorded.at(-1)?.revision, attempt)) {
        return { appended: events.length, skippedErased: 0 };
      }
    }
  }

  /** Whether it was written; not when somebody else wrote first, and there is another attempt. */
  private async appended(
    stream: string,
    events: readonly EventToAppend[],
    revision: number | undefined,
    attempt: number,
  ): Promise<boolean> {
    try {
      await this.streams.store.append(stream, events, revision ?? 'no-stream');
      return true;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision) || attempt === attempts) throw error;
      return false;
    }
  }

  private encodedRow(request: PlannedRequest, event: CareRequestEvent, familyId: string) {
    const { requestId, content } = request;
    const { askedOn, channel } = content.facts;
    const isNew = event.type === 'CareRequestRegistered';
    const id = isNew ? consequenceId(requestId, 'imported') : crypto.randomUUID();
    return this.streams.codec.encode(id, event, this.metadata(request, familyId, askedOn, channel));
  }

  private metadata(
    { content }: PlannedRequest,
    familyId: string,
    on: string,
    channel: string | undefined,
  ): NewMetadata {
    const { deskId } = content.facts;
    const happenedAt = startOfDayInBrussels(on);
    return { ...this.context, happenedAt, channel, deskId, familyId, imported: true };
  }
}

/** A birth is known by its date, which its id may not tell: another date in the same month is a correction. */
function notRecorded(
  happenings: readonly ImportedHappening[],
  recorded: readonly { readonly id: string }[],
  before: readonly CareRequestEvent[],
): ImportedHappening[] {
  const known = new Set(recorded.map(({ id }) => id));
  return happenings.flatMap((happening) => {
    const { id, event } = happening;
    if (event.type !== 'ChildBorn') return known.has(id) ? [] : [happening];
    const { birthDate } = event.data;
    if (before.some(({ type, data }) => type === 'ChildBorn' && data.birthDate === birthDate)) return [];
    return [known.has(id) ? { ...happening, id: crypto.randomUUID() } : happening];
  });
}
