import { consequenceId } from '@samenloket/contracts';
import {
  DomainError,
  type EventToAppend,
  fold,
  type NewMetadata,
  type RecordedEvent,
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
  /** Ids of requests that are at another desk now: nothing of them is changed. */
  readonly elsewhere: readonly string[];
}

export interface PreviewedRequests {
  readonly added: number;
  readonly corrected: number;
  readonly happenings: number;
  readonly skippedErased: number;
  readonly elsewhere: readonly string[];
}

/** Why nothing is written: the family was erased, or the request is at another desk. */
type Left = 'erased' | 'elsewhere';

interface News {
  readonly familyId: string;
  readonly recorded: readonly RecordedEvent[];
  /** Of the request itself: that it is there, or what was corrected. */
  readonly row: readonly CareRequestEvent[];
  readonly happenings: readonly ImportedHappening[];
}

const attempts = 3;
const nothing: BroughtIn = { appended: 0, skippedErased: 0, elsewhere: [] };
const skippedErased: BroughtIn = { ...nothing, skippedErased: 1 };

/** Brings requests in, each with its history in one append. What stands in a stream already is not written again. */
export class ImportedRequestStreams {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly keys: KeyStore,
    private readonly nationalNumbers: NationalNumbers,
    private readonly context: CommandContext,
    /** Id of the only desk whose requests are changed. */
    private readonly ofDesk: string | undefined,
  ) {}

  /** What {@link bringIn} would do, by rows of `aanvragen` and of `verloop`; nothing is stored. */
  async preview(requests: readonly PlannedRequest[]): Promise<PreviewedRequests> {
    const news = await Promise.all(requests.map((request) => this.newsOf(request)));
    const present = news.filter((found) => typeof found === 'object');
    const changed = present.filter(({ row }) => row.length > 0);
    const added = changed.filter(({ recorded }) => recorded.length === 0).length;
    return {
      added,
      corrected: changed.length - added,
      happenings: present.reduce((sum, { happenings }) => sum + happenings.length, 0),
      skippedErased: news.filter((found) => found === 'erased').length,
      elsewhere: requests.flatMap(({ requestId }, nth) => (news[nth] === 'elsewhere' ? [requestId] : [])),
    };
  }

  /** All at once, so that the store commits them together. */
  async bringIn(requests: readonly PlannedRequest[]): Promise<BroughtIn> {
    const erased = new Set((await this.keys.erasures()).map(({ familyId }) => familyId));
    const present = requests.filter(({ familyId }) => !erased.has(familyId));
    await this.keys.keysFor([...new Set(present.map(({ familyId }) => familyId))]);
    const results = await Promise.all(present.map((request) => this.bringInUnlessErased(request)));
    const skippedMeanwhile = results.reduce((sum, result) => sum + result.skippedErased, 0);
    return {
      appended: results.reduce((sum, { appended }) => sum + appended, 0),
      skippedErased: requests.length - present.length + skippedMeanwhile,
      elsewhere: results.flatMap(({ elsewhere }) => elsewhere),
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
      return skippedErased;
    }
  }

  private async bringInOne(request: PlannedRequest): Promise<BroughtIn> {
    const stream = careRequestStream(request.requestId);
    for (let attempt = 1; ; attempt++) {
      const news = await this.newsOf(request);
      if (news === 'erased') return skippedErased;
      if (news === 'elsewhere') return { ...nothing, elsewhere: [request.requestId] };
      const { familyId, row, happenings, recorded } = news;
      if (request.nationalNumber) await this.nationalNumbers.put(request.requestId, request.nationalNumber);
      const events = await Promise.all([
        ...row.map((event) => this.encodedRow(request, event, familyId)),
        ...happenings.map(({ id, event, on, channel }) =>
          this.streams.codec.encode(id, event, this.metadata(request, familyId, on, channel)),
        ),
      ]);
      if (events.length === 0) return nothing;
      if (await this.appended(stream, events, recorded.at(-1)?.revision, attempt)) {
        return { ...nothing, appended: events.length };
      }
    }
  }

  /** What the files tell of a request that its stream does not have yet. */
  private async newsOf(request: PlannedRequest): Promise<News | Left> {
    const stream = careRequestStream(request.requestId);
    const recorded = await Array.fromAsync(this.streams.store.readStream(stream));
    const decoded = await Promise.all(recorded.map((event) => this.streams.codec.decode(event)));
    const before = decoded as CareRequestEvent[];
    const state = fold(careRequestDecider, before);
    if (state.erased || state.content?.child === null) return 'erased';
    const { deskId = this.ofDesk } = state.content?.facts ?? {};
    if (this.ofDesk !== undefined && deskId !== this.ofDesk) return 'elsewhere';
    const familyId = state.content?.facts.familyId ?? request.familyId;
    const content = { ...request.content, facts: { ...request.content.facts, familyId } };
    const row = careRequestDecider.decide({ type: 'ImportCareRequest', content }, state);
    return { familyId, recorded, row, happenings: notRecorded(request.happenings, recorded, before) };
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

/** What the desk is told of requests that left it. */
export function atAnotherDesk(count: number): string[] {
  return count === 0 ? [] : [`${count} requests are at another desk now: nothing of them is changed`];
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
