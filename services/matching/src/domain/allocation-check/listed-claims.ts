import type { Claim } from '../allocation/outcome.js';
import type { RefusedContract } from './recount.js';
import { violation, type Violation } from './violation.js';

/** The claims that an outcome lists. Ask for each refused contract, in order, whether it is listed; then what was wrong. */
export class ListedClaims {
  /** For each unit its rows of the list. */
  private readonly rows = new Map<number, number[]>();
  /** Rows of contracts that were asked for, in that order. */
  private readonly met: number[] = [];

  constructor(private readonly claims: readonly Claim[]) {
    for (const [row, { unit }] of claims.entries())
      this.rows.set(unit, [...(this.rows.get(unit) ?? []), row]);
  }

  has({ unit, option, form }: RefusedContract): boolean {
    const rows = this.rows.get(unit);
    if (rows === undefined) return false;
    const equal = rows.filter(
      (row) => this.claims[row]!.option === option && this.claims[row]!.form === form,
    );
    this.met.push(...equal);
    return equal.length > 0;
  }

  /** Rows that name no contract which the unit prefers and was refused; rows that stand twice or out of order. */
  *violations(): Generator<Violation> {
    const met = new Set(this.met);
    for (const [row, claim] of this.claims.entries()) {
      if (!met.has(row)) yield violation('listedClaimUntrue', claim);
    }
    for (const [place, row] of this.met.entries()) {
      const before = this.claims[this.met[place - 1] ?? row]!;
      const claim = this.claims[row]!;
      const isTwice =
        place > 0 &&
        before.unit === claim.unit &&
        before.option === claim.option &&
        before.form === claim.form;
      if (isTwice || row < (this.met[place - 1] ?? 0)) yield violation('claimsOutOfOrder', claim);
    }
  }
}
