import { brokenAsAWhole } from './broken-files.js';
import { brokenBetweenRows } from './broken-between-rows.js';
import { brokenCells } from './broken-cells.js';
import type { BrokenFileSet } from './broken-file-set.js';

/** File sets with one fault each, and what the import must say about it. */
export const brokenFileSets: readonly BrokenFileSet[] = [
  ...brokenAsAWhole,
  ...brokenCells,
  ...brokenBetweenRows,
];
