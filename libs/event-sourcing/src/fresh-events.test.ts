import { describe, expect, it } from '@jest/globals';
import type { FeedPage, SourcedEvent } from './feed.js';
import { freshEvents } from './fresh-events.js';

const at = (position: number) => ({ position }) as SourcedEvent;
const freshPositions = (page: Omit<FeedPage, 'more'>, after: number) =>
  freshEvents({ ...page, more: false }, after).map(({ position }) => position);

describe('What a consumer takes from a page', () => {
  it('is in order, whatever the order of the page', () => {
    expect(freshPositions({ events: [at(3), at(1), at(2)], position: 3 }, 0)).toEqual([1, 2, 3]);
  });

  it('holds each event once', () => {
    expect(freshPositions({ events: [at(1), at(2), at(1)], position: 2 }, 0)).toEqual([1, 2]);
  });

  it('holds nothing the consumer already has', () => {
    expect(freshPositions({ events: [at(1), at(2), at(3)], position: 3 }, 2)).toEqual([3]);
  });

  it('holds nothing above the position of the page, as something before it may still be missing', () => {
    expect(freshPositions({ events: [at(1), at(4)], position: 2 }, 0)).toEqual([1]);
  });
});
