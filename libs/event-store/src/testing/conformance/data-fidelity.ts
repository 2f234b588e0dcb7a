import type { EventMetadata, JsonObject } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { anEvent, collect } from '../event-samples.js';
import type { WithStore } from './with-store.js';

const contents: [what: string, data: JsonObject][] = [
  ['no data', {}],
  ['accents, other scripts and emoji', { name: 'Zoë Ñandú', script: '北京 Київ العربية', emoji: '👩‍👧‍👦🇧🇪' }],
  ['quotes, backslashes and line ends', { text: `'"\\ \r\n\t\u2028 -- ; DROP TABLE events` }],
  ['control characters, also the zero character', { text: '\u0000\u0001\u001f\u007f' }],
  ['half a surrogate pair', { text: '\ud83d!' }],
  ['the numbers that JSON can hold', { numbers: [0, -1, 0.1, 1e21, 5e-324, 1.7976931348623157e308] }],
  ['the largest safe integers', { numbers: [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER] }],
  ['null, true, false and empty values', { a: null, b: true, c: false, d: '', e: [], f: {} }],
  ['deep structures', { a: [{ b: [[{ c: { d: [null] } }]] }] }],
  ['property names that mean something elsewhere', { constructor: 1, toString: 2, 'a.b': 3, $in: 4, '': 5 }],
];

const names = [
  'careRequest-0190b6f2-1111-7222-8333-444455556666',
  'careRequest-a-b--c-',
  'single',
  'sample-with spaces, "quotes" & %',
  'sample-éà漢',
];

export function dataFidelity(using: WithStore): void {
  describe('what is read is what was written:', () => {
    for (const [what, data] of contents) {
      it(
        what,
        using(async (store) => {
          const event = anEvent(data);
          await store.append('sample-1', [event], 'no-stream');
          const [read] = await collect(store.readStream('sample-1'));
          expect(read).toMatchObject({ id: event.id, type: event.type });
          expect(read?.data).toEqual(data);
        }),
      );
    }

    it(
      'an event of a megabyte',
      using(async (store) => {
        const data = { text: 'é'.repeat(500_000) };
        await store.append('sample-1', [anEvent(data), anEvent({ n: 1 })], 'no-stream');
        const read = await collect(store.readAll());
        expect(read.map((event) => event.data)).toEqual([data, { n: 1 }]);
      }),
    );

    it(
      'a property without a value is left out',
      using(async (store) => {
        await store.append('sample-1', [anEvent({ given: 1, absent: undefined })], 'no-stream');
        const [read] = await collect(store.readStream('sample-1'));
        expect(Object.keys(read?.data ?? {})).toEqual(['given']);
      }),
    );

    it(
      'all metadata',
      using(async (store) => {
        const metadata: EventMetadata = {
          schemaVersion: 3,
          happenedAt: '2024-02-28T23:00:00.000Z',
          actor: { subject: 'a4e1', role: 'desk-worker' },
          onBehalfOf: 'b7f2',
          channel: 'telefoon',
          deskId: 'LLK-1',
          correlationId: 'correlation',
          causationId: 'causation',
          traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
          imported: true,
          familyId: 'family',
        };
        await store.append('sample-1', [anEvent({}, { metadata })], 'no-stream');
        const [read] = await collect(store.readStream('sample-1'));
        expect(read?.metadata).toEqual(metadata);
      }),
    );

    for (const stream of names) {
      it(
        `a stream named ${stream}`,
        using(async (store) => {
          await store.append(stream, [anEvent({ n: 1 })], 'no-stream');
          await store.append(stream, [anEvent({ n: 2 })], 0);
          const category = stream.split('-')[0] as string;
          const read = await collect(store.readAll({ categories: [category] }));
          expect(read.map((event) => event.stream)).toEqual([stream, stream]);
          expect(await collect(store.readStream(stream))).toEqual(read);
        }),
      );
    }

    it(
      'the same event whichever way it is read',
      using(async (store) => {
        await store.append('sample-1', [anEvent({ a: [1, { b: 'c' }] })], 'no-stream');
        const [[forwards], [backwards], [all], [category]] = await Promise.all([
          collect(store.readStream('sample-1')),
          collect(store.readStream('sample-1', { direction: 'backwards' })),
          collect(store.readAll()),
          collect(store.readAll({ categories: ['sample'] })),
        ]);
        for (const other of [backwards, all, category]) expect(other).toEqual(forwards);
      }),
    );
  });
}
