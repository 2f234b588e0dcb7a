export interface ValuesAtPath {
  /** Whether an array stands at the end of the path, or on the way. */
  readonly multiple: boolean;
  /** `undefined` for a value that is missing. */
  readonly values: readonly unknown[];
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
  return { multiple, values: found };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
