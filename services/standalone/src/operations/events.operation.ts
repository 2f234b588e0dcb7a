import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { categoryOf, DomainError, personalFields, type RecordedEvent } from '@samenloket/event-sourcing';
import type { Platform } from '../platform.js';
import type { Operation } from './operation.js';

export class EventsArguments {
  /** `category-id`, as `careRequest-…`. */
  @IsString()
  stream!: string;

  /** Show personal fields; `reason` is then required, logged, and visible to the family. */
  @IsBoolean()
  personal!: boolean;

  @IsOptional()
  @IsString()
  reason?: string;
}

export interface EventLine {
  readonly revision: number;
  readonly type: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface EventsResult {
  readonly events: readonly EventLine[];
}

const masked = '•••';

/** A stream as people can read it: what happened, when, by whom in which role. */
export const eventsOperation: Operation<EventsArguments, EventsResult> = {
  name: 'events',
  arguments: EventsArguments,
  run: async (platform, { stream, personal, reason }) => {
    if (personal && !reason?.trim()) {
      throw new DomainError('BAD_INPUT', 'Say why you want to see personal data: --personal --reason "…".');
    }
    const recorded = await Array.fromAsync(platform.eventStore.readStream(stream));
    if (recorded.length === 0) {
      throw new DomainError(
        'NOT_FOUND',
        `There is no stream "${stream}". Name one as careRequest-…, offers-…, location-… or desk-…, with its id.`,
      );
    }
    const { intake } = platform.services;
    // Only intake has keys: what other services write is shown as it stands.
    if (!personal || !intake.catalogues[categoryOf(stream)]) {
      return { events: recorded.map((event) => line(event, withMasks(platform, event))) };
    }
    const decoded = await intake.revealStream(recorded, reason ?? '');
    return { events: recorded.map((event, index) => line(event, decoded[index]?.data ?? {})) };
  },
};

function line({ revision, type, recordedAt, metadata }: RecordedEvent, data: object): EventLine {
  const actor = metadata.actor.role;
  return { revision, type, happenedAt: metadata.happenedAt, recordedAt, actor, data: { ...data } };
}

function withMasks({ allServices }: Platform, { stream, type, data }: RecordedEvent): object {
  const category = categoryOf(stream);
  const schema = allServices.map(({ catalogues }) => catalogues[category]?.[type]).find((found) => found);
  const { personal: _ciphertext, ...clear } = data;
  const hidden = schema ? personalFields(schema).map((field) => [field, masked]) : [];
  return { ...clear, ...(Object.fromEntries(hidden) as Record<string, string>) };
}
