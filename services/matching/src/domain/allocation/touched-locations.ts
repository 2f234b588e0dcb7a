/** Locations to look at again, each once at a time, first come first served. */
export class TouchedLocations {
  private readonly ring: Uint32Array;
  private readonly waits: Uint8Array;
  private head = 0;
  private count = 0;

  constructor(locations: number) {
    this.ring = new Uint32Array(locations);
    this.waits = new Uint8Array(locations);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(location: number): void {
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
}
