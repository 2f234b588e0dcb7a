import type { Document } from 'bson';
import { CommandError } from '../command-error.js';
import { emptyArray, encodeKey } from './key-encoding.js';

export interface ValuesAtPath {
  /** An array stands at the end of the path or on the way. */
  readonly multiple: boolean;
  readonly values: readonly unknown[];
}

/** What an index holds of a document for a path: each element of an array apart, null for what is missing. */
export function valuesAtPath(document: Document, path: string): ValuesAtPath {
  let multiple = false;
  let found: readonly unknown[] = [document];
  for (const step of path.split('.')) {
    found = found.flatMap((holder) => {
      if (holder === emptyArray) return [emptyArray];
      const next: unknown = isPlain(holder) ? holder[step] : undefined;
      if (!Array.isArray(next)) return [next];
      multiple = true;
      return next.length === 0 ? [emptyArray] : (next as unknown[]);
    });
  }
  return { multiple, values: found };
}

export interface IndexEntries {
  readonly multiple: boolean;
  /** Encoded, each once. */
  readonly keys: readonly Buffer[];
}

/** @throws CommandError for a document with an array at more than one path of the index */
export function entriesOf(document: Document, paths: readonly string[]): IndexEntries {
  const parts = paths.map((path) => valuesAtPath(document, path));
  const multiple = parts.filter((part) => part.multiple).length;
  if (multiple > 1 && !shareAnArray(paths))
    throw new CommandError(171, 'CannotIndexParallelArrays', 'cannot index parallel arrays');
  const combined = parts.reduce<readonly (readonly unknown[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
  const keys = combined.map(encodeKey);
  return { multiple: multiple > 0, keys: keys.length > 1 ? distinct(keys) : keys };
}

function shareAnArray(paths: readonly string[]): boolean {
  const [first, ...others] = paths.map((path) => path.split('.')[0]);
  return others.some((other) => other === first);
}

function distinct(keys: readonly Buffer[]): readonly Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}

function isPlain(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !('_bsontype' in value) && !(value instanceof Date);
}
