/** From the first one that the location chooses. */
export const fromTheFirst = -1;

/** Locations to look at again, each once at a time, first come first served. */
export class TouchedLocations {
  private readonly ring: Uint32Array;
  private readonly waits: Uint8Array;
  /** For each location the best key from which on its choice may be another one, or `fromTheFirst`. */
  private readonly from: Float64Array;
  private head = 0;
  private count = 0;

  constructor(locations: number) {
    this.ring = new Uint32Array(locations);
    this.waits = new Uint8Array(locations);
    this.from = new Float64Array(locations).fill(Infinity);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** @param from Whoever has a better key is chosen as before; `fromTheFirst` when nobody is sure to be. */
  add(location: number, from: number): void {
    if (from < (this.from[location] as number)) this.from[location] = from;
    if (this.waits[location] === 1) return;
    this.waits[location] = 1;
    this.ring[(this.head + this.count++) % this.ring.length] = location;
  }

  next(): number {
    const location = this.ring[this.head] as number;
    this.head = (this.head + 1) % this.ring.length;
    this.count--;
    this.waits[location] = 0;
    return location;
  }

  /** From which key on the location has to choose anew; from now on only what is touched again. */
  takeFrom(location: number): number {
    const from = this.from[location] as number;
    this.from[location] = Infinity;
    return from;
  }
}
