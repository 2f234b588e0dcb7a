import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenCells, smallestShown } from './suppressed-column.js';
import { suppressed, suppressedPair } from './suppressed-table.js';

const hidden = (...counts: number[]) => {
  const { cells, total } = hiddenCells(counts);
  return { cells: [...cells].sort(), total };
};

const table = (...counts: number[]) => ({
  rows: counts.map((total, at) => ({ nis: `1000${at}`, municipality: `M${at}`, figures: { total } })),
  totals: { total: counts.reduce((a, b) => a + b, 0) },
});

describe('suppression', () => {
  it('leaves a column without small cells as it is', () => {
    expect(hidden(5, 6, 30)).toEqual({ cells: [], total: false });
  });

  it('hides the next smallest with a single small cell, which the total would give away', () => {
    expect(hidden(3, 12, 10)).toEqual({ cells: [0, 2], total: false });
  });

  it('hides more until the hidden cells together are no small cell either', () => {
    expect(hidden(1, 2, 40, 9)).toEqual({ cells: [0, 1, 3], total: false });
    expect(hidden(0, 0, 7)).toEqual({ cells: [0, 1, 2], total: false });
  });

  it('hides the total when the cells leave no other way', () => {
    expect(hidden(3)).toEqual({ cells: [0], total: true });
    expect(hidden(1, 2)).toEqual({ cells: [0, 1], total: true });
  });

  it('never shows a small cell, nor a total from which one hidden cell follows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }), (counts) => {
        const { cells, total } = hiddenCells(counts);
        for (const [at, count] of counts.entries())
          expect(count >= smallestShown || cells.has(at)).toBe(true);
        const together = [...cells].reduce((sum, at) => sum + (counts[at] ?? 0), 0);
        if (cells.size > 0 && !total) {
          expect(cells.size).toBeGreaterThan(1);
          expect(together).toBeGreaterThanOrEqual(smallestShown);
        }
      }),
    );
  });

  it('takes hidden figures out of rows and totals', () => {
    const { rows, totals } = suppressed(table(3, 12, 10));
    expect(rows.map(({ figures }) => figures)).toEqual([{}, { total: 12 }, {}]);
    expect(totals).toEqual({ total: 25 });
  });

  it('shows only net figures where gross differs by a few children', () => {
    const { gross, net } = suppressedPair(table(20, 30, 40), table(20, 28, 40));
    expect(net).toEqual(table(20, 28, 40));
    expect(gross.rows.map(({ figures }) => figures.total)).toEqual([undefined, undefined, 40]);
    expect(gross.totals).toEqual({});
  });
});
