import { writeFile } from 'node:fs/promises';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** How it compares with what it was measured beside, in words of `name`. */
  readonly ratio?: number;
  /** What the project wants, such as `≥ 0.55 of raw SQLite`. */
  readonly goal?: string;
}

/** Prints figures as a table and, with a file, also writes them as JSON with the machine they were measured on. */
export async function reportFigures(
  title: string,
  rows: readonly Figure[],
  jsonFile?: string,
): Promise<void> {
  console.log(`\n${title}`);
  const cells = rows.map(({ name, value, unit, ratio, goal }) => [
    name,
    value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 }),
    unit,
    ratio === undefined ? '' : `× ${ratio.toFixed(2)}`,
    goal === undefined ? '' : `goal ${goal}`,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...cells.map((row) => (row[column] as string).length)),
  );
  const numeric = new Set([1, 3]);
  for (const row of cells) {
    const padded = row.map((cell, column) =>
      numeric.has(column) ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number),
    );
    console.log(`  ${padded.join('  ').trimEnd()}`);
  }
  if (jsonFile === undefined) return;
  const measured = { title, node: process.version, at: new Date().toISOString(), figures: rows };
  await writeFile(jsonFile, `${JSON.stringify(measured, null, 2)}\n`);
}
