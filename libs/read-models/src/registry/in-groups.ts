import { allEnded } from '@samenloket/event-sourcing';

/** Some at a time, each group when the one before has ended. */
export async function inGroups<Item, Result>(
  items: readonly Item[],
  size: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let first = 0; first < items.length; first += size)
    results.push(...(await allEnded(items.slice(first, first + size).map(work))));
  return results;
}
