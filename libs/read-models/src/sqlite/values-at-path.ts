import type { SQLInputValue } from 'node:sqlite';

export interface ValuesAtPath {
  /** Whether an array stands at the end of the path, or on the way. */
  readonly multiple: boolean;
  /** `null` for a value that is missing; objects are left out. */
  readonly values: readonly SQLInputValue[];
}

/** The values a document has for a path, each element of an array on its own. */
export function valuesAtPath(doc: unknown, path: string): ValuesAtPath {
  let multiple = false;
  let found: readonly unknown[] = [doc];
  for (const step of path.split('.')) {
    found = found.flatMap((holder) => {
      const next = isObject(holder) ? holder[step] : undefined;
      if (!Array.isArray(next)) return [next];
      multiple = true;
      return next as unknown[];
    });
  }
  return { multiple, values: found.flatMap(asSqlValue) };
}

/** As `json_extract` gives it: booleans are 1 and 0. */
function asSqlValue(value: unknown): SQLInputValue[] {
  if (value === undefined || value === null) return [null];
  if (typeof value === 'boolean') return [Number(value)];
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
