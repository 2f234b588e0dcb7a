import type { AllocationProblem } from '@samenloket/matching/allocation';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ReferenceFigures {
  /** Milliseconds of the fastest run, reading the file apart. */
  readonly fastest: number;
  readonly placed: number;
  readonly rankSum: number;
}

const source = fileURLToPath(new URL('../../src/bench/allocation-reference.c', import.meta.url));

/**
 * Deferred acceptance in C, compiled here, on a problem of whole places: one child, form and group for each option.
 * Undefined where there is no C compiler.
 */
export function runReference(problem: AllocationProblem, runs: number): ReferenceFigures | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'samenloket-reference-'));
  try {
    const program = join(folder, 'reference');
    if (spawnSync('cc', ['-O2', '-o', program, source], { stdio: 'inherit' }).status !== 0) return undefined;
    const instance = join(folder, 'instance');
    writeFileSync(instance, instanceOf(problem));
    const { stdout, status } = spawnSync(program, [instance, String(runs)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The reference in C broke off with ${status}.`);
    const [fastest = 0, placed = 0, rankSum = 0] = stdout.split(' ').map(Number);
    return { fastest, placed, rankSum };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The format is that of `allocation-reference.c`. */
function instanceOf({ places, units, options, halfDays }: AllocationProblem): Uint8Array {
  let wishes = 0;
  for (let unit = 0; unit < units.count; unit++) {
    wishes = Math.max(wishes, (units.optionStart[unit + 1] as number) - (units.optionStart[unit] as number));
  }
  const sizes = Int32Array.of(units.count, places.count, wishes);
  const wish = new Int32Array(units.count * wishes).fill(-1);
  const key = new Float64Array(units.count * wishes);
  for (let unit = 0; unit < units.count; unit++) {
    const first = units.optionStart[unit] as number;
    const count = (units.optionStart[unit + 1] as number) - first;
    wish.set(options.group.subarray(first, first + count), unit * wishes);
    key.set(options.key.subarray(first, first + count), unit * wishes);
  }
  const free = Int32Array.from(
    { length: places.count },
    (_, group) => places.free[group * halfDays] as number,
  );
  const parts = [sizes, wish, key, free].map(({ buffer }) => new Uint8Array(buffer));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
