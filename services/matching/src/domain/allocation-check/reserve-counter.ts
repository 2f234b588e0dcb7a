import { none, type AllocationProblem } from '../allocation/problem.js';
import type { ContractReader } from './contract-reader.js';

/** How many reserved children the reserves of one location have taken. */
export class ReserveCounter {
  private readonly taken = new Map<number, number>();

  constructor(private readonly reader: ContractReader) {}

  isFull(reserve: number): boolean {
    return (this.taken.get(reserve) ?? 0) >= childrenKept(this.reader.problem, reserve);
  }

  /** Whether a reserve that one of the option's groups counts for has room. */
  hasRoom(unit: number, option: number): boolean {
    for (let child = 0; child < this.reader.problem.units.children[unit]!; child++) {
      const reserve = this.reserveOf(unit, option, child);
      if (reserve !== none && !this.isFull(reserve)) return true;
    }
    return false;
  }

  /** Counts the children of a reserved unit. */
  take(unit: number, option: number): void {
    for (let child = 0; child < this.reader.problem.units.children[unit]!; child++) {
      const reserve = this.reserveOf(unit, option, child);
      if (reserve !== none) this.taken.set(reserve, (this.taken.get(reserve) ?? 0) + 1);
    }
  }

  private reserveOf(unit: number, option: number, child: number): number {
    return this.reader.problem.places.reserve[this.reader.groupOf(unit, option, child)]!;
  }
}

/** Reserved children that a reserve keeps places for in this round. */
export function childrenKept({ reserves }: AllocationProblem, reserve: number): number {
  const share = (reserves.numerator[reserve]! * reserves.children[reserve]!) / reserves.denominator[reserve]!;
  return Math.max(0, Math.ceil(share) - reserves.reservedPresent[reserve]!);
}
