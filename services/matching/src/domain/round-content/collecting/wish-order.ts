/** A location as far as wishes look at it. */
export interface WishedLocation {
  readonly locationId: string;
  /** Names of the wishes that it fulfils. */
  readonly wishKeys: readonly string[];
}

/** More wishes than this have no column in an allocation. */
const mostWishes = 250;

/**
 * Puts the locations of a round in the order of a family: the named ones as ranked, then those of its organiser or
 * municipality, then the rest of the area when it left that open. Among those that a wish does not tell apart the
 * family has no order, and each family begins at another one, by its rank in the draw: else all would ask for the same.
 */
export class WishOrder {
  private readonly byWish = new Map<string, string[]>();

  constructor(locations: readonly WishedLocation[]) {
    const sorted = locations.toSorted((one, other) => (one.locationId < other.locationId ? -1 : 1));
    for (const { locationId, wishKeys } of sorted) {
      for (const key of wishKeys) {
        const known = this.byWish.get(key) ?? [];
        this.byWish.set(key, known);
        known.push(locationId);
      }
    }
  }

  /** @param wishes names of what is wished, most wanted first */
  of(wishes: readonly string[], drawRank: number): string[] {
    const ordered = new Set<string>();
    for (const wish of wishes) {
      const locations = this.byWish.get(wish) ?? [];
      for (let nth = 0; nth < locations.length; nth++)
        ordered.add(locations[(drawRank + nth) % locations.length] as string);
    }
    return [...ordered].slice(0, mostWishes);
  }
}
