import type { CellKind } from './cell-kind.js';

/** Dutch words of a file and what they are called in the domain. */
export type Choices<Value> = Readonly<Record<string, Value>>;

export function oneOf<const Value>(choices: Choices<Value>): CellKind<Value> {
  const values = new Map(Object.entries(choices));
  return {
    name: 'oneOf',
    allowed: listed([...values.keys()], 'or'),
    read: (written) => values.get(written),
  };
}

/** Several values with `|` between them, none of them twice. */
export function listOf<Value>(kind: CellKind<Value>): CellKind<readonly Value[]> {
  return {
    name: `listOf.${kind.name}`,
    allowed: `${kind.allowed}; several with | between them, none twice`,
    read: (written) => {
      const parts = written.split('|').map((part) => part.trim());
      if (new Set(parts).size < parts.length) return undefined;
      const values = parts.map((part) => kind.read(part));
      return values.every((value): value is Awaited<Value> & {} => value !== undefined) ? values : undefined;
    },
  };
}

/** Several choices in the order that counts, as the domain writes it: with commas between them. */
export function orderOf(choices: Choices<string>): CellKind<string> {
  const several = listOf(oneOf(choices));
  return {
    name: 'orderOf',
    allowed: `${several.allowed}, the first one first`,
    read: (written) => several.read(written)?.join(','),
  };
}

export const yesNo = oneOf({ ja: true, nee: false });

function listed(words: readonly string[], conjunction: string): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
