/** What may stand in the cells of a column, and what it means. */
export interface CellKind<Value> {
  readonly name: string;
  /** What is allowed, as it stands in an error: "a date that exists, as 2024-02-29". */
  readonly allowed: string;
  /** The value of a text that is not empty and has no spaces around it; undefined when it is not allowed. */
  readonly read: (text: string) => Value | undefined;
}

/** A kind whose value is the text itself. */
export function matching(name: string, allowed: string, allows: RegExp | ((text: string) => boolean)) {
  const passes = typeof allows === 'function' ? allows : (text: string) => allows.test(text);
  return { name, allowed, read: (text) => (passes(text) ? text : undefined) } satisfies CellKind<string>;
}
