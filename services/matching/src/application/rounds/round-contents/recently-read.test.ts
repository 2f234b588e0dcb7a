import { describe, expect, it } from '@jest/globals';
import { RecentlyRead } from './recently-read.js';

const reference = (hash: string, chunks = 1) => ({ hash, stream: `roundContent-${hash}`, chunks });

describe('what was read last', () => {
  it('is not read again, the oldest makes room', async () => {
    const loaded: string[] = [];
    const recent = new RecentlyRead(2, async ({ hash }) => {
      loaded.push(hash);
      return hash.toUpperCase();
    });
    for (const hash of ['a', 'b', 'a', 'c', 'a', 'b']) {
      expect(await recent.read(reference(hash))).toBe(hash.toUpperCase());
    }
    expect(loaded).toEqual(['a', 'b', 'c', 'b']);
  });

  it('makes room for something large, which itself stays', async () => {
    const loaded: string[] = [];
    const recent = new RecentlyRead(4, async ({ hash }) => loaded.push(hash));
    for (const [hash, chunks] of [
      ['a', 2],
      ['b', 2],
      ['c', 9],
      ['c', 9],
      ['a', 2],
    ] as const) {
      await recent.read(reference(hash, chunks));
    }
    expect(loaded).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is read once for who ask at the same time, and again after a failure', async () => {
    let tries = 0;
    const recent = new RecentlyRead(2, async () => {
      if (++tries === 1) throw new Error('The store is away.');
      return tries;
    });
    const both = [recent.read(reference('a')), recent.read(reference('a'))];
    for (const one of both) await expect(one).rejects.toThrow('away');
    expect(await recent.read(reference('a'))).toBe(2);
  });
});
