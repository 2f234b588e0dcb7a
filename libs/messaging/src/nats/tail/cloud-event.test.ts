import { describe, expect, it } from '@jest/globals';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { sourced } from '@samenloket/read-models/testing';
import fc from 'fast-check';
import { toCloudEvent } from './cloud-event.js';
import { MalformedMessage, readCloudEvent } from './read-cloud-event.js';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const text = fc.string({ minLength: 1, unit: 'grapheme' });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Events with and without each optional part. */
const anyEvent = fc
  .record({
    type: text,
    data: fc.dictionary(text, fc.jsonValue()),
    id: fc.uuid(),
    stream: text,
    revision: fc.nat(),
    position: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    onBehalfOf: optional(text),
    channel: optional(text),
    deskId: optional(text),
    traceparent: optional(text),
    familyId: optional(text),
    imported: optional(fc.constant(true as const)),
  })
  .map(({ type, data, id, stream, revision, position, ...metadata }) => {
    const event = sourced(type, data, { id, stream, revision, position, metadata });
    return JSON.parse(JSON.stringify(event)) as SourcedEvent;
  });

const good = { ...toCloudEvent({ event: sourced('kit.told.v1', { n: 1 }, { position: 9 }), previous: 4 }) };

describe('an event as CloudEvent', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyEvent, fc.double({ min: 0, max: 0.999, noNaN: true }), (event, share) => {
        const previous = Math.floor(event.position * share);
        expect(readCloudEvent('intake', bytesOf(toCloudEvent({ event, previous })))).toEqual({
          event,
          previous,
        });
      }),
    );
  });

  it('has only attributes that the specification allows: short, lower case, no object but its data', () => {
    const { data, ...attributes } = good;
    expect(data).toEqual({ n: 1 });
    expect(Object.keys(attributes).filter((name) => !/^[a-z0-9]{1,20}$/.test(name))).toEqual([]);
    expect(Object.values(attributes).filter((value) => typeof value === 'object')).toEqual([]);
    expect(good).toMatchObject({ specversion: '1.0', source: 'urn:samenloket:intake', position: '9' });
  });

  it.each([
    ['no JSON', new TextEncoder().encode('{')],
    ['a list', bytesOf([good])],
    ['null', bytesOf(null)],
    ['nothing', new Uint8Array()],
    ['another version', bytesOf({ ...good, specversion: '0.3' })],
    ['no id', bytesOf({ ...good, id: '' })],
    ['a position that is none', bytesOf({ ...good, position: '-1' })],
    ['a position as a number', bytesOf({ ...good, position: 9 })],
    ['another producer', bytesOf({ ...good, source: 'urn:samenloket:matching' })],
    ['a predecessor behind it', bytesOf({ ...good, previousposition: '9' })],
    ['data that is no object', bytesOf({ ...good, data: 'x' })],
  ])('is refused as %s, without a word of its content', (_what, payload) => {
    expect(() => readCloudEvent('intake', payload)).toThrow(MalformedMessage);
  });
});
