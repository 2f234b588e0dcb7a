import type { ContractPart, ContractReader } from './contract-reader.js';

/** Free places while contracts are taken one by one, each when there are places for all of it. */
export class PlacesOneByOne {
  /** Places taken of each cell. */
  private readonly taken = new Map<number, number>();

  constructor(private readonly reader: ContractReader) {}

  take(unit: number, option: number, form: number, part: ContractPart): boolean {
    const { reader } = this;
    reader.readCells(unit, option, form, part);
    const cells = reader.cells.subarray(0, reader.cellCount);
    for (const cell of cells) this.add(cell, 1);
    if (cells.every((cell) => this.taken.get(cell)! <= reader.problem.places.free[cell]!)) return true;
    for (const cell of cells) this.add(cell, -1);
    return false;
  }

  private add(cell: number, count: 1 | -1): void {
    this.taken.set(cell, (this.taken.get(cell) ?? 0) + count);
  }
}
