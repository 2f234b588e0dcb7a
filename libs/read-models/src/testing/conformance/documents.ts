import { describe, expect, it } from '@jest/globals';
import { onRequests, type OpenStore, putAll } from './sample-requests.js';

export function documentCases(open: OpenStore): void {
  describe('keeps documents and', () => {
    it(
      'gives back what was put, nested values and empty ones too',
      onRequests(open, async (collection) => {
        const doc = {
          desk: 'brugge',
          outcome: null,
          note: { list: [1, [true, null], {}], text: '', zero: 0 },
        };
        await collection.put('a', doc);
        expect(await collection.get('a')).toEqual({ id: 'a', doc, positions: {} });
      }),
    );

    it(
      'answers undefined for an id that is not there',
      onRequests(open, async (collection) => {
        expect(await collection.get('missing')).toBeUndefined();
      }),
    );

    it(
      'replaces a document as a whole',
      onRequests(open, async (collection) => {
        await collection.put('a', { desk: 'brugge', urgent: true });
        await collection.put('a', { desk: 'tielt' });
        expect((await collection.get('a'))?.doc).toEqual({ desk: 'tielt' });
        expect(await collection.count()).toBe(1);
      }),
    );

    it(
      'keeps the positions of every producer with the document',
      onRequests(open, async (collection) => {
        await collection.put('a', {}, { intake: 12, 'provider-capacity': 9_007_199_254_740_991 });
        expect((await collection.get('a'))?.positions).toEqual({
          intake: 12,
          'provider-capacity': 9_007_199_254_740_991,
        });
        await collection.put('a', {}, { intake: 13 });
        expect((await collection.get('a'))?.positions).toEqual({ intake: 13 });
      }),
    );

    it(
      'gives many at once, each once, without those that are not there',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { desk: 'x' }, b: { desk: 'y' }, c: {} });
        const found = await collection.getMany(['b', 'missing', 'a', 'b']);
        expect(found.map(({ id }) => id).sort()).toEqual(['a', 'b']);
        expect(await collection.getMany([])).toEqual([]);
      }),
    );

    it(
      'gives thousands at once',
      onRequests(open, async (collection) => {
        const ids = Array.from({ length: 3_000 }, (_, index) => `id-${index}`);
        await putAll(collection, Object.fromEntries(ids.map((id) => [id, { desk: id }])));
        expect(await collection.getMany(ids)).toHaveLength(3_000);
      }),
    );

    it(
      'deletes a document, and does not mind when it is gone already',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { desk: 'brugge' }, b: { desk: 'brugge' } });
        await collection.delete('a');
        await collection.delete('a');
        expect(await collection.get('a')).toBeUndefined();
        expect(await collection.count({ desk: 'brugge' })).toBe(1);
      }),
    );

    it(
      'never shares an object with its caller',
      onRequests(open, async (collection) => {
        const doc = { desk: 'brugge', deskIds: ['one'] };
        await collection.put('a', doc);
        doc.deskIds.push('two');
        const first = await collection.get('a');
        Object.assign(first?.doc ?? {}, { desk: 'changed' });
        expect((await collection.get('a'))?.doc).toEqual({ desk: 'brugge', deskIds: ['one'] });
      }),
    );

    it(
      'leaves out fields that are undefined',
      onRequests(open, async (collection) => {
        await collection.put('a', { desk: 'brugge', urgent: undefined });
        expect(Object.keys((await collection.get('a'))?.doc ?? {})).toEqual(['desk']);
      }),
    );

    it(
      'keeps every character, in ids and in values',
      onRequests(open, async (collection) => {
        const text = `Zoë "O'Hara" \\ 👶🏽 ß ${String.fromCharCode(10)} % _ $ .`;
        await collection.put(`aanvraag/${text}`, { desk: text });
        expect((await collection.get(`aanvraag/${text}`))?.doc).toEqual({ desk: text });
        expect(await collection.count({ desk: text })).toBe(1);
      }),
    );

    it(
      'keeps a document of a megabyte',
      onRequests(open, async (collection) => {
        const note = Array.from({ length: 20_000 }, (_, index) => `line ${index} of a very long history`);
        await collection.put('large', { desk: 'brugge', note });
        expect((await collection.get('large'))?.doc.note).toEqual(note);
      }),
    );

    it(
      'keeps numbers and field names as they are',
      onRequests(open, async (collection) => {
        const note = {
          '35013': 1,
          'with-dash': 0.1,
          tiny: 5e-324,
          large: 9_007_199_254_740_991,
          below: -1.5,
        };
        await collection.put('a', { note });
        expect((await collection.get('a'))?.doc.note).toEqual(note);
      }),
    );
  });
}
