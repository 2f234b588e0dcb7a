import type { Change } from './change.js';
import { smallFileSet } from './small-file-set.js';
import { writeFileSet, type FileContent } from './write-file-set.js';

export interface ExpectedFault {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

export interface BrokenFileSet {
  /** What is wrong, in words. */
  readonly name: string;
  /** The first fault that must be reported. */
  readonly expected: ExpectedFault;
  /** Writes the set and gives the path to import, below a folder that is there and empty. */
  readonly write: (parent: string) => Promise<string>;
}

/** The small set with one file changed. */
export function changed(
  name: string,
  file: string,
  change: Change,
  row?: number,
  column?: string,
): BrokenFileSet {
  return replaced(name, { [file]: change(smallFileSet[file] ?? '') }, expectedIn(file, row, column));
}

/** The small set with some files replaced, or left out when the content is undefined. */
export function replaced(
  name: string,
  contents: Readonly<Record<string, FileContent | undefined>>,
  expected: ExpectedFault,
): BrokenFileSet {
  return {
    name,
    expected,
    write: async (parent) => {
      const files = Object.entries({ ...smallFileSet, ...contents }).flatMap(([file, content]) =>
        content === undefined ? [] : [[file, content] as const],
      );
      await writeFileSet(`${parent}/set`, Object.fromEntries(files));
      return `${parent}/set`;
    },
  };
}

export function expectedIn(file: string, row?: number, column?: string): ExpectedFault {
  return { file, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}
