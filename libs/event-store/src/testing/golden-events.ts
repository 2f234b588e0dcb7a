import { describe, expect, it } from '@jest/globals';
import type {
  AnyCatalogue,
  DomainEvent,
  EventCodec,
  EventToAppend,
  RecordedEvent,
} from '@samenloket/event-sourcing';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const writing = process.env['SAMENLOKET_WRITE_GOLDEN'] === '1';
const instant = '2026-01-05T09:00:00.000Z';
const id = '00000000-0000-4000-8000-000000000001';

/** One event of each type, with every field. */
export type EventSamples<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: Extract<Event, { type: Type }>['data'];
};

export interface GoldenEvents<Event extends DomainEvent> {
  /** In `src`, also when the tests run elsewhere: a new version is written there. */
  readonly folder: string;
  /** The service's schemas by category of stream. */
  readonly catalogues: Readonly<Record<string, AnyCatalogue>>;
  readonly codec: EventCodec<Event>;
  /** What is written for a version that has no file yet, and how every file reads today. */
  readonly samples: EventSamples<Event>;
  /** How a file of an earlier version reads that knew less: by `<type>.v<version>`. */
  readonly earlier?: Readonly<Record<string, object>>;
  /** What other services hear of it; undefined when nothing. */
  readonly translate?: (
    recorded: RecordedEvent,
  ) => Promise<DomainEvent | undefined> | DomainEvent | undefined;
}

export interface GoldenFile {
  /** As it lies in the stores of desks: never changes again. */
  readonly stored: EventToAppend;
  /** The integration event made of it; a released version of that never changes either. */
  readonly told?: DomainEvent;
}

/**
 * Declares the tests that hold today's code against a golden file of every released version of every event. Run them
 * with SAMENLOKET_WRITE_GOLDEN=1 to write the files that are missing, and what is told of each; then read the diff.
 */
export function goldenEvents<Event extends DomainEvent>(golden: GoldenEvents<Event>): void {
  const { folder, catalogues, codec, samples, earlier, translate = () => undefined } = golden;
  const known = new Map(
    Object.entries(catalogues)
      .flatMap(([category, catalogue]) =>
        Object.entries(catalogue).map(([type, { version }]) => ({ category, type, version })),
      )
      .map((event) => [event.type, event]),
  );
  const versions = [...known.values()].flatMap(({ type, version }) =>
    Array.from({ length: version }, (_, index) => `${type}.v${index + 1}`),
  );
  const fileOf = (name: string) => join(folder, `${name}.json`);
  const read = (name: string) => readGolden(fileOf(name));
  const toldOf = async (stored: EventToAppend) => {
    const stream = `${known.get(stored.type)?.category}-${id}`;
    const told = await translate({ ...stored, stream, revision: 0, position: 1, recordedAt: instant });
    return told && (JSON.parse(JSON.stringify(told)) as DomainEvent);
  };

  const write = async () => {
    mkdirSync(folder, { recursive: true });
    const present = namesIn(folder);
    for (const { type, version } of known.values()) {
      const name = `${type}.v${version}`;
      const event = { type, data: samples[type as Event['type']] } as unknown as Event;
      const stored = present.includes(name) ? read(name).stored : await codec.encode(id, event, metadata);
      writeFileSync(fileOf(name), `${JSON.stringify({ stored, told: await toldOf(stored) }, null, 2)}\n`);
    }
  };

  describe('every released version of every event', () => {
    if (writing) it('is written', write);

    it('has a golden file', () => {
      expect(namesIn(folder).sort()).toEqual(versions.sort());
    });

    it.each(versions)('reads today as it should: %s', async (name) => {
      const { stored, told } = read(name);
      const [type = ''] = name.split('.');
      const decoded = await codec.decode({
        ...stored,
        stream: '',
        revision: 0,
        position: 1,
        recordedAt: instant,
      });
      expect(decoded).toEqual({ type, data: earlier?.[name] ?? samples[type as Event['type']] });
      expect(await toldOf(stored)).toEqual(told);
    });
  });
}

const metadata = {
  happenedAt: instant,
  actor: { subject: 'subject-1', role: 'deskWorker' },
  correlationId: 'correlation-1',
  causationId: 'causation-1',
  familyId: '00000000-0000-4000-8000-0000000000fa',
};

/** What was written for all events of a service. */
export function goldenFiles(folder: string): GoldenFile[] {
  return namesIn(folder).map((name) => readGolden(join(folder, `${name}.json`)));
}

function readGolden(file: string): GoldenFile {
  return JSON.parse(readFileSync(file, 'utf8')) as GoldenFile;
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
}
