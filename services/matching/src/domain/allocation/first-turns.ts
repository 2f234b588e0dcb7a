import type { PackedProblem } from './packed-problem.js';
import { ReserveCount } from './reserve-count.js';
import type { Seats } from './seats.js';

/**
 * Whom a location chooses before it goes by key alone: units that hold their place, and reserved units while a reserve
 * that they count for has room. Counted again only where seats of reserved units changed.
 */
export class FirstTurns {
  private readonly isFirst: Uint8Array;
  private readonly isCounted: Uint8Array;
  private readonly reserves: ReserveCount;

  constructor(
    private readonly packed: PackedProblem,
    private readonly seats: Seats,
    private readonly option: Int32Array,
  ) {
    this.isFirst = new Uint8Array(packed.problem.units.count);
    this.isCounted = new Uint8Array(packed.problem.places.locations);
    this.reserves = new ReserveCount(packed);
  }

  /** Seats of reserved units changed there. */
  changed(location: number): void {
    this.isCounted[location] = 0;
  }

  /** Whether a unit seated at a location where `count` was called comes before those that have only their key. */
  has(unit: number): boolean {
    return this.isFirst[unit] === 1;
  }

  count(location: number): void {
    if (this.isCounted[location] === 1) return;
    this.isCounted[location] = 1;
    const { reserves, seats } = this;
    const { reserved } = this.packed.problem.units;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    for (let seat = start; seat < end; seat++) {
      const unit = seats.unit[seat] as number;
      const option = this.option[unit] as number;
      const isByReserve = reserved[unit] === 1 && reserves.hasRoom(unit, option);
      const isFirst = isByReserve || seats.key[seat] === 0;
      this.isFirst[unit] = isFirst ? 1 : 0;
      if (isFirst && reserved[unit] === 1) reserves.change(unit, option, 1);
    }
    reserves.clear(location);
  }

  /** Whether a reserve still has room for a reserved unit when those with a better key had their turn. */
  hasRoom(location: number, unit: number, option: number, key: number): boolean {
    this.count(location);
    const { reserves, seats } = this;
    const { reserved } = this.packed.problem.units;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    for (let seat = start; seat < end && !seats.isBehind(seat, unit, key); seat++) {
      const other = seats.unit[seat] as number;
      if (reserved[other] === 1 && this.has(other)) reserves.change(other, this.option[other] as number, 1);
    }
    const hasRoom = reserves.hasRoom(unit, option);
    reserves.clear(location);
    return hasRoom;
  }
}
