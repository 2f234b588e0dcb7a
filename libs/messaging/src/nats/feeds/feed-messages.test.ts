import { describe, expect, it } from '@jest/globals';
import { sourced } from '@samenloket/read-models/testing';
import { type FeedAnswer, feedAnswer } from './feed-messages.js';

const events = [2, 4, 6].map((position) => sourced('kit.told.v1', { text: 'x'.repeat(100) }, { position }));
const bytesEach = Buffer.byteLength(JSON.stringify(events[0])) + 1;
const answered = (page: Parameters<typeof feedAnswer>[0], maxBytes: number) =>
  JSON.parse(feedAnswer(page, 9, maxBytes)) as Extract<FeedAnswer, { page: object }>;

describe('a page of a feed on the wire', () => {
  it('is the page, when it fits', () => {
    const page = { events, position: 8, more: false };
    expect(answered(page, 10_000)).toEqual({ page, head: 9 });
  });

  it('ends behind the last event that fits, with more to come', () => {
    const { page } = answered({ events, position: 8, more: false }, 2 * bytesEach);
    expect(page).toEqual({ events: events.slice(0, 2), position: 4, more: true });
  });

  it('has one event at least', () => {
    expect(answered({ events, position: 8, more: true }, 1).page).toMatchObject({ position: 2, more: true });
  });

  it('can be empty and still move on', () => {
    expect(answered({ events: [], position: 12, more: false }, 100)).toEqual({
      page: { events: [], position: 12, more: false },
      head: 12,
    });
  });
});
