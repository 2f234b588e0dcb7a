import { describe, expect, it } from '@jest/globals';
import { twinGroups } from './twin-groups.js';

describe('twins and more', () => {
  it('are together through a third one, in the order of the list', () => {
    const requests = [
      { number: 'C', twinOf: 'A' },
      { number: 'X' },
      { number: 'A' },
      { number: 'E', twinOf: 'D' },
      { number: 'B', twinOf: 'C' },
      { number: 'D' },
    ];
    expect(twinGroups(requests)).toEqual([
      ['C', 'A', 'B'],
      ['E', 'D'],
    ]);
  });

  it('are found in a chain as long as a file may be', () => {
    const chain = Array.from({ length: 200_000 }, (_, nth) => ({
      number: `AV${nth}`,
      ...(nth > 0 && { twinOf: `AV${nth - 1}` }),
    }));
    expect(twinGroups(chain).map(({ length }) => length)).toEqual([200_000]);
  });
});
