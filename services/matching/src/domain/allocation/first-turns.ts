import type { PackedProblem } from './packed-problem.js';
import { ReserveCount } from './reserve-count.js';
import type { Seats } from './seats.js';

/**
 * Whom a location chooses before it goes by key alone: units that hold their place, and reserved units while a reserve
 * that they count for has room. Who comes and goes seldom changes it for others: only then it is counted again.
 */
export class FirstTurns {
  private readonly isFirst: Uint8Array;
  private readonly isCounted: Uint8Array;
  /** No unit that comes first has a worse key. */
  private readonly lastKey: Float64Array;
  private readonly before: ReserveCount;

  /**
   * @param option Of each unit with a seat.
   * @param seated Children of reserved units with a seat.
   */
  constructor(
    private readonly packed: PackedProblem,
    private readonly seats: Seats,
    private readonly option: Int32Array,
    private readonly seated: ReserveCount,
  ) {
    const { units, places } = packed.problem;
    this.isFirst = new Uint8Array(units.count);
    this.isCounted = new Uint8Array(places.locations).fill(1);
    this.lastKey = new Float64Array(places.locations);
    this.before = new ReserveCount(packed);
  }

  /** Whether a unit comes first, seated at a location where `count` was called. */
  has(unit: number): boolean {
    return this.isFirst[unit] === 1;
  }

  changed(location: number): void {
    this.isCounted[location] = 0;
  }

  /** A unit was seated there. */
  came(location: number, unit: number, key: number): void {
    if (this.isCounted[location] === 0) return;
    const option = this.option[unit] as number;
    if (this.packed.problem.units.reserved[unit] === 0) {
      this.isFirst[unit] = key === 0 ? 1 : 0;
    } else if (key !== 0 && this.seated.isWithin(location)) {
      this.isFirst[unit] = this.seated.counts(unit, option) ? 1 : 0;
      this.lastKey[location] = Math.max(this.lastKey[location] as number, key);
    } else if (key !== 0 && this.isBehindFullReserve(location, unit, key)) {
      this.isFirst[unit] = 0;
    } else {
      this.changed(location);
    }
  }

  /** A unit is about to leave its seat there. */
  leaves(location: number, unit: number): void {
    if (this.has(unit) && !this.seated.isWithin(location)) this.changed(location);
  }

  /** Makes `has` true to the seats of the location. */
  count(location: number): void {
    if (this.isCounted[location] === 1) return;
    this.isCounted[location] = 1;
    this.lastKey[location] = 0;
    const { before, seats } = this;
    const { reserved } = this.packed.problem.units;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    for (let seat = start; seat < end; seat++) {
      const unit = seats.unit[seat] as number;
      const option = this.option[unit] as number;
      const key = seats.key[seat] as number;
      const isByReserve = reserved[unit] === 1 && before.hasRoom(unit, option);
      this.isFirst[unit] = isByReserve || key === 0 ? 1 : 0;
      if (!this.has(unit)) continue;
      this.lastKey[location] = key;
      if (reserved[unit] === 1) before.change(unit, option, 1);
    }
    before.clear(location);
  }

  /** Whether a reserve still has room for a reserved unit when those with a better key had their turn. */
  hasRoom(location: number, unit: number, option: number, key: number): boolean {
    if (this.seated.hasRoom(unit, option)) return true;
    this.count(location);
    if (this.isBehindFullReserve(location, unit, key)) return false;
    const { before, seats } = this;
    const { reserved } = this.packed.problem.units;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    for (let seat = start; seat < end && !seats.isBehind(seat, unit, key); seat++) {
      const other = seats.unit[seat] as number;
      if (reserved[other] === 1 && this.has(other)) before.change(other, this.option[other] as number, 1);
    }
    const hasRoom = before.hasRoom(unit, option);
    before.clear(location);
    return hasRoom;
  }

  /** Whether the only reserve of a location is full without the unit, whether or not it is counted there already. */
  private isBehindFullReserve(location: number, unit: number, key: number): boolean {
    const { reservesAt, problem } = this.packed;
    const isBehind = key > (this.lastKey[location] as number) && reservesAt[location]?.length === 1;
    return isBehind && !this.seated.isWithin(location, 1 - (problem.units.children[unit] as number));
  }
}
