import { describe, expect, it } from '@jest/globals';
import { drawRanks } from '../../domain/priority/draw-order.js';
import { hmacDraw, standingDraw } from './hmac-draw.js';

describe('the draw', () => {
  it('is HMAC-SHA256 of the request id under the seed: anybody can do it over', () => {
    // The example of RFC 4231, section 4.3.
    expect(hmacDraw('Jefe')('what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('ranks requests alike whenever it is done, and otherwise under another seed', () => {
    const requests = Array.from({ length: 50 }, (_, index) => `request ${index}`);
    const ranked = (seed: string) => [...drawRanks(requests, hmacDraw(seed)).keys()];
    expect(ranked('a')).toEqual(ranked('a'));
    expect(ranked('a')).not.toEqual(ranked('b'));
    expect(standingDraw('request 1')).toBe(standingDraw('request 1'));
  });
});
