import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function existingDate(value: string): boolean {
  const at = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value.slice(0, 10));
}

const isDate = (value: unknown) => typeof value === 'string' && isoDate.test(value) && existingDate(value);
const isInstant = (value: unknown) =>
  typeof value === 'string' &&
  isoInstant.test(value) &&
  existingDate(value) &&
  !Number.isNaN(Date.parse(value));
const isPosition = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

/** A scalar that travels as it is, once it is what it says; refusals never repeat the value. */
function checked(name: string, description: string, isValid: (value: unknown) => boolean): GraphQLScalarType {
  const refusal = (code: string, what: string) => new GraphQLError(what, { extensions: { code } });
  const take = (value: unknown) => {
    if (isValid(value)) return value;
    throw refusal('BAD_INPUT', `A ${name} must be ${description}.`);
  };
  return new GraphQLScalarType({
    name,
    description: `${description[0]?.toUpperCase()}${description.slice(1)}.`,
    serialize: (value) => {
      if (isValid(value)) return value;
      throw refusal('INTERNAL', `What is stored here is not ${description}.`);
    },
    parseValue: take,
    parseLiteral: (node) =>
      take(node.kind === Kind.INT ? Number(node.value) : node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** The scalars that every subgraph may declare; values are plain strings and numbers. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: checked('Date', 'an ISO date that exists, as 2026-03-01', isDate),
  DateTime: checked('DateTime', 'an ISO instant, as 2026-03-01T08:30:00Z', isInstant),
  Position: checked('Position', 'a whole number from 0: a place among all events', isPosition),
};
