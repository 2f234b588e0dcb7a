import { describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { FeedPage } from './feed.js';
import { SharedPages } from './shared-pages.js';

const page = (more: boolean): FeedPage => ({ events: [], position: 1, more });

function counting(answer: () => Promise<FeedPage>) {
  const loaded = { times: 0, load: () => (loaded.times++, answer()) };
  return loaded;
}

describe('pages that several readers want', () => {
  it('are read once when full, however many want them', async () => {
    const pages = new SharedPages();
    const loaded = counting(async () => page(true));
    await Promise.all([
      pages.read(0, 10, loaded.load),
      pages.read(0, 10, loaded.load),
      pages.read(1, 10, loaded.load),
    ]);
    expect(loaded.times).toBe(2);
  });

  it('are read anew, together, by those who ask while the last page is being read', async () => {
    const pages = new SharedPages();
    let head = 1;
    const loaded = counting(async () => {
      const position = head; // what is committed from here on is not in this page
      await delay(5);
      return { events: [], position, more: false };
    });
    const first = pages.read(0, 10, loaded.load);
    head = 2;
    const others = [1, 2, 3].map(() => pages.read(0, 10, loaded.load));
    expect((await first).position).toBe(1);
    expect((await Promise.all(others)).map(({ position }) => position)).toEqual([2, 2, 2]);
    expect(loaded.times).toBe(2);
  });

  it('are kept a moment when full, and never when more may still come', async () => {
    const pages = new SharedPages();
    const [full, open] = [counting(async () => page(true)), counting(async () => page(false))];
    for (const _ of [1, 2]) await pages.read(0, 10, full.load);
    for (const _ of [1, 2]) await pages.read(5, 10, open.load);
    expect({ full: full.times, open: open.times }).toEqual({ full: 1, open: 2 });
  });

  it('are read again after a failure', async () => {
    const pages = new SharedPages();
    const failing = counting(() => Promise.reject(new Error('lost')));
    await expect(pages.read(0, 10, failing.load)).rejects.toThrow('lost');
    await expect(pages.read(0, 10, failing.load)).rejects.toThrow('lost');
    expect(failing.times).toBe(2);
  });

  it('do not pile up', async () => {
    const pages = new SharedPages();
    const loaded = counting(async () => page(true));
    for (let after = 0; after < 20; after++) await pages.read(after, 10, loaded.load);
    await pages.read(0, 10, loaded.load);
    expect(loaded.times).toBe(21);
  });
});
