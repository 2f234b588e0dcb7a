type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A column of numbers of which the length is not known before. */
export class GrowingColumn<Kind extends Column> {
  length = 0;
  private values: Kind;

  constructor(private readonly make: new (length: number) => Kind) {
    this.values = new make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new this.make(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** The values so far, in memory of their own. */
  column(): Kind {
    return this.values.slice(0, this.length) as Kind;
  }
}
