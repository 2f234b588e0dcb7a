/**
 * Whole numbers from a seed, the same on every machine: FNV-1a of the seed, then xorshift.
 * `below(n)` gives one from 0 up to, not with, `n`, which is at most 2^32.
 */
export class SeededRandom {
  private state: number;

  constructor(seed: string) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    const neverZero = 0x9e3779b9;
    this.state = hash | 0 || neverZero;
  }

  below(n: number): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    const mixed = Math.imul(x ^ (x >>> 16), 0x2c1b3c6d) >>> 0;
    return Math.floor((mixed / 2 ** 32) * n);
  }
}
