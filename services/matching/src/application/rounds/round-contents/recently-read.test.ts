import { describe, expect, it } from '@jest/globals';
import { RecentlyRead } from './recently-read.js';

const reference = (hash: string) => ({ hash, stream: `roundContent-${hash}`, chunks: 1 });

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
