import { askedOf, type Share } from './share.js';

/**
 * A ranked list in which every first k hold at least the share of k of those who count for it, as long as there are
 * any; besides, everybody keeps the order.
 *
 * @param caredFor children that are there already, of whom `counting` count
 */
export function withSharePrefix<Item>(
  ranked: readonly Item[],
  counts: (item: Item) => boolean,
  share: Pick<Share, 'numerator' | 'denominator'>,
  { caredFor, counting } = { caredFor: 0, counting: 0 },
): Item[] {
  const taken = new Set<Item>();
  const next = { ofAll: nextIn(ranked, taken), ofThose: nextIn(ranked.filter(counts), taken) };
  let had = counting;
  for (let length = caredFor + 1; taken.size < ranked.length; length += 1) {
    const item = (had < askedOf(share, length) ? next.ofThose() : undefined) ?? next.ofAll();
    if (item === undefined) break;
    taken.add(item);
    if (counts(item)) had += 1;
  }
  return [...taken];
}

/** The first one that is not taken, again and again. */
function nextIn<Item>(items: readonly Item[], taken: ReadonlySet<Item>): () => Item | undefined {
  let index = 0;
  return () => {
    while (index < items.length && taken.has(items[index] as Item)) index += 1;
    return items[index];
  };
}
