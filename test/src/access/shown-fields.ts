import { type ApiSchema, namedType } from '../harness/api-schema.js';
import { familyFields, type Level, levels, ownRules, reach } from './field-rules.js';
import type { Person, State } from './people.js';

/** Everything of a request, and of what stands on it, that needs no other rule. */
export function everythingOf(schema: ApiSchema, typeName: string): string {
  const chosen = (schema.type(typeName).fields ?? []).flatMap(({ name, type }) => {
    const target = schema.type(namedType(type));
    if (`${typeName}.${name}` in ownRules) return [];
    if (target.kind !== 'OBJECT') return [name];
    return [`${name} ${target.name in familyFields ? everythingOf(schema, target.name) : '{ __typename }'}`];
  });
  return `{ __typename ${chosen.join(' ')} }`;
}

/** Which fields of family types an answer shows, as `Child.birthDate`. */
export function shownIn(value: unknown): Set<string> {
  const shown = new Set<string>();
  const look = (at: unknown): void => {
    if (Array.isArray(at)) return at.forEach(look);
    if (typeof at !== 'object' || at === null) return;
    const { __typename: typeName, ...fields } = at as Record<string, unknown>;
    for (const [name, field] of Object.entries(fields)) {
      const isThere = field !== null && !(Array.isArray(field) && field.length === 0);
      if (isThere && String(typeName) in familyFields) shown.add(`${String(typeName)}.${name}`);
      look(field);
    }
  };
  look(value);
  return shown;
}

export function levelOf(person: Person, state: State): Level | undefined {
  return levels.findLast((level) => {
    const entry = reach[level][person];
    return entry === true ? state !== 'unknown' : entry?.includes(state);
  });
}

/** What the rules let somebody see who gets so far, of a request that has all of these. */
export function allowedAt(level: Level, there: ReadonlySet<string>): Set<string> {
  const within = levels.slice(0, levels.indexOf(level) + 1);
  const allowed = Object.entries(familyFields).flatMap(([typeName, byLevel]) =>
    within.flatMap((reached) => (byLevel[reached] ?? []).map((name) => `${typeName}.${name}`)),
  );
  return new Set(allowed.filter((field) => there.has(field)));
}
