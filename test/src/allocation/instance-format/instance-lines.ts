import type { AllocationProblem, ProblemDescription } from '@samenloket/matching/allocation';
import {
  describeFrame,
  describeGroup,
  describeReserve,
  describeUnit,
  type Frame,
} from './describe-problem.js';

export const instanceFormat = 'samenloket-allocation-1';

/** One line of an instance file: `docs/allocation-instances.md`. */
type Line =
  | ({ readonly format: typeof instanceFormat } & Frame)
  | { readonly reserve: ProblemDescription['reserves'][number] }
  | { readonly placeGroup: ProblemDescription['placeGroups'][number] }
  | { readonly unit: ProblemDescription['units'][number] };

/** The lines of an instance file, without line ends, one at a time: a large problem is never in memory as text. */
export function* instanceLines(problem: AllocationProblem): Generator<string> {
  const line = (content: Line) => JSON.stringify(content);
  yield line({ format: instanceFormat, ...describeFrame(problem) });
  for (let row = 0; row < problem.reserves.count; row++)
    yield line({ reserve: describeReserve(problem, row) });
  for (let row = 0; row < problem.places.count; row++)
    yield line({ placeGroup: describeGroup(problem, row) });
  for (let row = 0; row < problem.units.count; row++) yield line({ unit: describeUnit(problem, row) });
}

/**
 * The problem that the lines of an instance file describe; empty lines are skipped. `compileProblem` checks what it says.
 * @throws Error naming the line, when one is not of this format.
 */
export async function readInstance(
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<ProblemDescription> {
  let frame: Frame | undefined;
  const problem = { reserves: [], placeGroups: [], units: [] } as {
    -readonly [Part in 'reserves' | 'placeGroups' | 'units']: ProblemDescription[Part][number][];
  };
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === '') continue;
    const line = parsed(text, number);
    if ('format' in line && line.format === instanceFormat && number === 1) frame = frameOf(line);
    else if ('reserve' in line) problem.reserves.push(line.reserve);
    else if ('placeGroup' in line) problem.placeGroups.push(line.placeGroup);
    else if ('unit' in line) problem.units.push(line.unit);
    else throw new Error(`Line ${number} is no line of ${instanceFormat}.`);
  }
  if (!frame) throw new Error(`The first line does not name the format ${instanceFormat}.`);
  return { ...frame, ...problem };
}

function frameOf({ firstMonth, months, halfDays, seed, processingOrders, classSize }: Frame): Frame {
  return { firstMonth, months, halfDays, seed, processingOrders, classSize };
}

function parsed(text: string, number: number): Line {
  try {
    return JSON.parse(text) as Line;
  } catch (cause) {
    throw new Error(`Line ${number} is no JSON.`, { cause });
  }
}
