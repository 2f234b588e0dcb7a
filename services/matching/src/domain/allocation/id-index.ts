import type { Fault } from '@samenloket/event-sourcing';
import { none } from './problem.js';

/** Rows by their id; what is not found, or stands there twice, becomes a fault. */
export class IdIndex {
  private readonly rows = new Map<string, number>();

  constructor(
    named: readonly { readonly id: string }[],
    private readonly what: string,
    private readonly faults: Fault[],
  ) {
    named.forEach(({ id }, row) => {
      if (this.rows.has(id))
        faults.push({ path: `${what}[${row}].id`, message: `There is more than one ${id}.` });
      this.rows.set(id, row);
    });
  }

  /** Row of an id; `none` for no id, and for one that nobody has. */
  rowOf(id: string | undefined, path: string): number {
    if (id === undefined) return none;
    const row = this.rows.get(id);
    if (row === undefined) this.faults.push({ path, message: `${id} is not among ${this.what}.` });
    return row ?? none;
  }
}
