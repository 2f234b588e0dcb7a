/** Smaller counts could tell who somebody is; formats and figures of the agency use the same number. */
export const smallestShown = 5;

/** Which cells of a column may not be shown, and whether its total may not either. */
export interface HiddenCells {
  readonly cells: ReadonlySet<number>;
  readonly total: boolean;
}

/**
 * Hides the small cells of a column, and more of them, the smallest first, until nobody can calculate one from the
 * total: at least two are hidden, and together they are no small cell themselves. Where that cannot be reached,
 * the total is hidden as well.
 */
export function hiddenCells(
  counts: readonly number[],
  alsoHidden: ReadonlySet<number> = new Set(),
): HiddenCells {
  const order = counts.map((count, cell) => ({ count, cell })).sort((a, b) => a.count - b.count);
  const mustHide = ({ count, cell }: Cell) => count < smallestShown || alsoHidden.has(cell);
  const hidden = order.filter(mustHide);
  const others = order.filter((cell) => !mustHide(cell));
  while (isRevealing(hidden)) {
    const next = others.shift();
    if (!next) break;
    hidden.push(next);
  }
  return { cells: new Set(hidden.map(({ cell }) => cell)), total: isRevealing(hidden) };
}

interface Cell {
  readonly count: number;
  readonly cell: number;
}

function isRevealing(hidden: readonly Cell[]): boolean {
  const together = hidden.reduce((sum, { count }) => sum + count, 0);
  return hidden.length === 1 || (hidden.length > 1 && together < smallestShown);
}
