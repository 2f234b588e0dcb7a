import { describe, expect, it } from '@jest/globals';
import { answeredWithin } from './answered-within.js';

describe('waiting for a data store', () => {
  it('gives the answer, or the failure, when there is one', async () => {
    expect(await answeredWithin(60_000, Promise.resolve(1))).toBe(1);
    await expect(answeredWithin(60_000, Promise.reject(new Error('full')))).rejects.toThrow('full');
  });

  it('ends when there is none', async () => {
    const never = new Promise(() => undefined);
    await expect(answeredWithin(10, never)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
