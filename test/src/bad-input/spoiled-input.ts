import fc from 'fast-check';
import {
  type ApiInput,
  type ApiSchema,
  namedType,
  type TypeReference,
  writtenType,
} from '../harness/api-schema.js';
import type { WildValues } from './wild-values.js';

type Variables = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** A place in variables, with the type that the schema has there. */
interface Place {
  readonly path: Path;
  readonly type: TypeReference;
}

/** Variables in which nothing is wrong, but for one to three places. */
export function spoiled(
  schema: ApiSchema,
  wild: WildValues,
  args: readonly ApiInput[],
  valid: Variables,
): fc.Arbitrary<Variables> {
  const places = placesIn(schema, args, valid, []);
  const change = fc
    .constantFrom(...places)
    .chain(({ path, type }) => wild.at(type).map((value) => ({ path, value })));
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<Variables>((all, { path, value }) => withValue(all, path, value), valid),
    );
}

/** Also the places that the valid variables leave out. */
function placesIn(schema: ApiSchema, inputs: readonly ApiInput[], value: unknown, at: Path): Place[] {
  const given = (value ?? {}) as Record<string, unknown>;
  return inputs.flatMap(({ name, type }) => {
    const path = [...at, name];
    const { kind, inputFields } = schema.type(namedType(type));
    const isList = writtenType(type).startsWith('[');
    const inner =
      kind === 'INPUT_OBJECT' && !isList && typeof given[name] === 'object'
        ? placesIn(schema, inputFields ?? [], given[name], path)
        : [];
    return [{ path, type }, ...inner];
  });
}

function withValue(all: Variables, [first, ...rest]: Path, value: unknown): Variables {
  if (first === undefined) return all;
  const below = all[first];
  if (rest.length === 0) return { ...all, [first]: value };
  // A change above may have put something else here.
  if (typeof below !== 'object' || below === null || Array.isArray(below)) return all;
  return { ...all, [first]: withValue(below as Variables, rest, value) };
}
