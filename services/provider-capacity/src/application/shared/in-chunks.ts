import type { ImportAnswer } from '@samenloket/contracts';

/** Enough at once to share the store's commits, few enough to keep their states small in memory. */
const chunkSize = 25;

/** Handles all items, some at the same time; answers in their order. */
export async function inChunks<Item, Result>(
  items: readonly Item[],
  handle: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += chunkSize) {
    results.push(...(await Promise.all(items.slice(from, from + chunkSize).map(handle))));
  }
  return results;
}

/** An import's parts as one answer. */
export function importAnswerOf(parts: readonly ImportAnswer[]): ImportAnswer {
  return {
    appended: parts.reduce((sum, { appended }) => sum + appended, 0),
    position: parts.reduce((highest, { position }) => Math.max(highest, position), 0),
  };
}
