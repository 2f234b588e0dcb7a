import {
  defineEvents,
  type DomainEvent,
  type EventMetadata,
  type EventToAppend,
  type Personal,
  type RecordedEvent,
} from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { collect } from '../testing/event-samples.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { ClearCodec } from './clear-codec.js';
import { PersonalDataCodec } from './personal-data-codec.js';
import { SqliteKeyStore } from './sqlite-key-store.js';

type ChildRegistered = DomainEvent<
  'childRegistered',
  { asked: string; name: Personal<string>; address?: Personal<{ street: string }> }
>;
type AskedAgain = DomainEvent<'askedAgain', { on: string }>;

const catalogue = defineEvents<ChildRegistered | AskedAgain>({
  childRegistered: {
    version: 2,
    fields: { asked: 'clear', name: 'personal', address: 'personal' },
    upcasts: { 1: ({ firstName, ...rest }) => ({ ...rest, name: firstName }) },
  },
  askedAgain: { version: 1, fields: { on: 'clear' } },
});

const metadata: Omit<EventMetadata, 'schemaVersion'> = {
  happenedAt: '2026-03-01T09:00:00.000Z',
  actor: { subject: 'a4e1', role: 'parent' },
  correlationId: 'c',
  causationId: 'c',
  familyId: 'family-1',
};
const registered: ChildRegistered = {
  type: 'childRegistered',
  data: { asked: '2026-03-01', name: 'Kanarie Vogelaere', address: { street: 'Kanarielaan' } },
};

function recorded(event: EventToAppend, changes: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    ...event,
    stream: 'sample-1',
    revision: 4,
    position: 9,
    recordedAt: metadata.happenedAt,
    ...changes,
  };
}

function using(
  test: (codec: PersonalDataCodec<ChildRegistered | AskedAgain>, keys: SqliteKeyStore) => Promise<void>,
) {
  return async () => {
    await using folder = await temporaryFolder();
    const keys = await SqliteKeyStore.open({ folder: folder.path });
    await test(new PersonalDataCodec(catalogue, keys), keys);
    await keys.close();
  };
}

describe('PersonalDataCodec', () => {
  it(
    'gives back what it was given',
    using(async (codec) => {
      const encoded = await codec.encode('e-1', registered, metadata);
      expect(encoded).toMatchObject({ id: 'e-1', type: 'childRegistered', metadata: { schemaVersion: 2 } });
      expect(await codec.decode(recorded(encoded))).toEqual(registered);
    }),
  );

  it(
    'stores the clear fields as they are, and nothing else in the clear',
    using(async (codec) => {
      const { data } = await codec.encode('e-1', registered, metadata);
      expect(data).toEqual({ asked: '2026-03-01', personal: expect.any(String) });
      expect(JSON.stringify(data)).not.toContain('Kanarie');
    }),
  );

  it(
    'encrypts the same content differently each time',
    using(async (codec) => {
      const first = await codec.encode('e-1', registered, metadata);
      expect((await codec.encode('e-1', registered, metadata)).data).not.toEqual(first.data);
    }),
  );

  it(
    'stores no ciphertext when no personal field has a value, and reads them as null',
    using(async (codec, keys) => {
      const event: ChildRegistered = { type: 'childRegistered', data: { asked: '2026-03-01', name: null } };
      const encoded = await codec.encode('e-1', event, metadata);
      expect(encoded.data).toEqual({ asked: '2026-03-01' });
      expect(await keys.existingKey('family-1')).toBeNull();
      expect((await codec.decode(recorded(encoded))).data).toEqual({ ...event.data, address: null });
    }),
  );

  it(
    'reads personal fields as null once the key is erased, and refuses to write new ones',
    using(async (codec, keys) => {
      const encoded = await codec.encode('e-1', registered, metadata);
      await keys.erase('family-1');
      expect((await codec.decode(recorded(encoded))).data).toEqual({
        asked: '2026-03-01',
        name: null,
        address: null,
      });
      await expect(codec.encode('e-2', registered, metadata)).rejects.toThrow('erased');
    }),
  );

  it(
    'needs no family for an event type without personal fields',
    using(async (codec) => {
      const { familyId: _, ...anonymous } = metadata;
      const event: AskedAgain = { type: 'askedAgain', data: { on: '2026-04-01' } };
      expect(await codec.decode(recorded(await codec.encode('e-1', event, anonymous)))).toEqual(event);
      await expect(codec.encode('e-1', registered, anonymous)).rejects.toThrow('must name the family');
    }),
  );

  it(
    'refuses a field or a type that is not in the catalogue, without quoting the content',
    using(async (codec) => {
      const extra = { ...registered, data: { ...registered.data, nickname: 'Kanarie' } };
      await expect(codec.encode('e-1', extra, metadata)).rejects.toThrow(
        /^Event type childRegistered has no field nickname[^K]*$/,
      );
      const unknown = { type: 'childForgotten', data: {} } as unknown as AskedAgain;
      await expect(codec.encode('e-1', unknown, metadata)).rejects.toThrow('not in the catalogue');
    }),
  );

  it(
    'decrypts before it upcasts',
    using(async (codec, keys) => {
      const old = new PersonalDataCodec(
        defineEvents<DomainEvent<'childRegistered', { asked: string; firstName: Personal<string> }>>({
          childRegistered: { version: 1, fields: { asked: 'clear', firstName: 'personal' } },
        }),
        keys,
      );
      const data = { asked: '2020-01-01', firstName: 'Kanarie' };
      const encoded = await old.encode('e-1', { type: 'childRegistered', data }, metadata);
      const read = await codec.decode(recorded(encoded));
      expect(read.data).toEqual({ asked: '2020-01-01', name: 'Kanarie', address: null });
    }),
  );

  it(
    'tells of a changed ciphertext, and of one that belongs to another event, by stream and revision only',
    using(async (codec, keys) => {
      await keys.keyFor('family-2');
      const encoded = await codec.encode('e-1', registered, metadata);
      const sealed = encoded.data.personal as string;
      const damaged = `${sealed.slice(0, 40)}${sealed[40] === 'A' ? 'B' : 'A'}${sealed.slice(41)}`;
      const changes: Partial<RecordedEvent>[] = [
        { data: { ...encoded.data, personal: damaged } },
        { data: { ...encoded.data, personal: '' } },
        { data: { ...encoded.data, personal: 5 } },
        { id: 'e-2' },
        { metadata: { ...encoded.metadata, familyId: 'family-2' } },
      ];
      for (const change of changes) {
        await expect(codec.decode(recorded(encoded, change))).rejects.toThrow(
          /^Stream sample-1 revision 4: its personal data was changed[^K]*$/,
        );
      }
    }),
  );

  it(
    'refuses an event of a newer schema than it knows',
    using(async (codec) => {
      const encoded = await codec.encode('e-1', registered, metadata);
      const newer = recorded(encoded, { metadata: { ...encoded.metadata, schemaVersion: 3 } });
      await expect(codec.decode(newer)).rejects.toThrow('newer than this program knows');
    }),
  );

  it('refuses a catalogue with a field where the ciphertext stands', () => {
    const taken = defineEvents<DomainEvent<'sample', { personal: string }>>({
      sample: { version: 1, fields: { personal: 'clear' } },
    });
    expect(() => new PersonalDataCodec(taken, undefined as never)).toThrow('may not have a field "personal"');
  });

  it('leaves no personal byte in the files, nor the key after its erasure', async () => {
    await using folder = await temporaryFolder();
    const keys = await SqliteKeyStore.open({ folder: folder.path });
    const store = await SqliteEventStore.open({ folder: folder.path });
    const codec = new PersonalDataCodec(catalogue, keys);
    await store.append('sample-1', [await codec.encode('e-1', registered, metadata)], 'no-stream');
    const key = (await keys.existingKey('family-1')) as Buffer;
    await keys.erase('family-1');
    const [event] = await collect(store.readAll());
    expect((await codec.decode(event as RecordedEvent)).data).toMatchObject({ name: null });
    for (const name of await readdir(folder.path)) {
      const bytes = await readFile(join(folder.path, name));
      expect([name, bytes.includes('Kanarie'), bytes.includes(key.subarray(0, 8))]).toEqual([
        name,
        false,
        false,
      ]);
    }
    await Promise.all([store.close(), keys.close()]);
  });
});

it('says that the keys are not there now, which is no fault of the event', async () => {
  await using(async (codec, keys) => {
    const stored = recorded(await codec.encode('event-1', registered, metadata));
    await keys.close();
    await expect(codec.decode(stored)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  })();
});

describe('ClearCodec', () => {
  const clear = defineEvents<AskedAgain>({ askedAgain: { version: 1, fields: { on: 'clear' } } });

  it('gives back what it was given, with the schema version', async () => {
    const codec = new ClearCodec(clear);
    const event: AskedAgain = { type: 'askedAgain', data: { on: '2026-04-01' } };
    const encoded = await codec.encode('e-1', event, metadata);
    expect(encoded).toEqual({ id: 'e-1', ...event, metadata: { ...metadata, schemaVersion: 1 } });
    expect(await codec.decode(recorded(encoded))).toEqual(event);
  });

  it('refuses a catalogue with personal fields', () => {
    expect(() => new ClearCodec(catalogue)).toThrow('childRegistered has personal fields');
  });
});
