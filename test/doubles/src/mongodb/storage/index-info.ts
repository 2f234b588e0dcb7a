import { type Document, serialize } from 'bson';
import { CommandError } from '../command-error.js';
import { matcherOf, type Matches } from '../query/matcher.js';

export interface IndexInfo {
  readonly id: number;
  readonly name: string;
  readonly paths: readonly string[];
  readonly unique: boolean;
  /** Which documents the index holds; all of them when absent. */
  readonly partial: Matches | undefined;
  /** As `listIndexes` shows it. */
  readonly spec: Document;
  multikey: boolean;
}

export interface CollectionInfo {
  readonly id: number;
  readonly namespace: string;
  readonly uuid: Uint8Array;
  indexes: IndexInfo[];
}

const understood = new Set(['key', 'name', 'unique', 'partialFilterExpression', 'v', 'background']);

/** @throws CommandError for options that this double does not do */
export function indexFrom(id: number, spec: Document, multikey: boolean): IndexInfo {
  const unknown = Object.keys(spec).find((option) => !understood.has(option));
  if (unknown !== undefined)
    throw new CommandError(67, 'CannotCreateIndex', `This double has no indexes with the option ${unknown}.`);
  const key = spec['key'] as Record<string, unknown>;
  if (Object.values(key).some((direction) => direction !== 1 && direction !== -1))
    throw new CommandError(67, 'CannotCreateIndex', 'This double has only ascending and descending indexes.');
  const filter = spec['partialFilterExpression'] as Document | undefined;
  const unique = spec['unique'] === true;
  return {
    id,
    name: spec['name'] as string,
    paths: Object.keys(key),
    unique,
    partial: filter && matcherOf(filter),
    spec: {
      v: 2,
      key,
      name: spec['name'] as string,
      ...(unique && { unique }),
      ...(filter && { partialFilterExpression: filter }),
    },
    multikey,
  };
}

export function sameIndex(one: IndexInfo, other: IndexInfo): boolean {
  return Buffer.from(serialize(one.spec)).equals(serialize(other.spec));
}
