import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoundContent } from '../../../domain/round-content/round-content.js';
import { randomRound } from '../../../testing/random-round.js';
import { decodeContent, encodeContent } from './content-text.js';
import { packLines, unpackLines } from './packed-text.js';

async function linesIn(encoded: Parameters<typeof unpackLines>[0]): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of unpackLines(encoded)) lines.push(...some);
  return lines;
}

describe('the text of a frozen round', () => {
  it('gives the same round back, with the same hash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (seed) => {
        const content = randomRound(seed);
        const encoded = await encodeContent(content);
        const decoded = await decodeContent(encoded);
        expect(decoded).toEqual(content);
        expect(await encodeContent(decoded)).toEqual(encoded);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order in which fields were put in', async () => {
    const content = randomRound('order');
    const turned: RoundContent = {
      ...content,
      frame: Object.fromEntries(Object.entries(content.frame).reverse()) as unknown as RoundContent['frame'],
      locations: content.locations.map(({ closures, locationId, organiserId }) => ({
        ...{ closures, organiserId, locationId },
      })),
    };
    expect((await encodeContent(turned)).hash).toBe((await encodeContent(content)).hash);
  });

  it('is refused when it is another one than the hash says', async () => {
    const encoded = await encodeContent(randomRound('one'));
    const other = await encodeContent(randomRound('other'));
    await expect(decodeContent({ ...encoded, chunks: other.chunks })).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    });
    await expect(decodeContent({ ...encoded, hash: other.hash })).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    });
  });

  it('is packed in chunks that an event can hold, however little it can be packed', async () => {
    const noise = (nth: number) => Array.from({ length: 60 }, (_, at) => Math.sin(nth * 100 + at)).join('');
    const lines = Array.from({ length: 1500 }, (_, nth) => noise(nth));
    const encoded = await packLines(lines);
    expect(encoded.chunks.length).toBeGreaterThan(3);
    expect(Math.max(...encoded.chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(200_000);
    expect(await linesIn(encoded)).toEqual(lines);
  });
});
