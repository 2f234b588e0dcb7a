import { getMetadataStorage } from 'class-validator';
import * as contracts from '../index.js';
import type { Schema } from './wire-schemas.js';

type Shape = new () => object;

/** What a rule of class-validator says in JSON Schema; rules that are not listed have nothing to say there. */
const limits: Readonly<Record<string, (constraints: readonly unknown[]) => object>> = {
  isUuid: () => ({ format: 'uuid' }),
  isInt: () => ({ type: 'integer' }),
  min: ([minimum]) => ({ minimum }),
  max: ([maximum]) => ({ maximum }),
  matches: ([pattern]) => ({ pattern: (pattern as RegExp).source }),
  isIso8601: ([options]) => ({ format: options === undefined ? 'date-time' : 'date' }),
};

const shapes = new Map(
  Object.entries<unknown>(contracts).flatMap(([name, value]) =>
    typeof value === 'function' ? [[name, value as Shape]] : [],
  ),
);

/** The schemas with the limits that the classes of the same names validate. */
export function withLimits(schemas: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const shape = shapes.get(name);
      return [name, shape ? limited(schema, shape) : schema];
    }),
  );
}

function limited(schema: Schema, shape: Shape): Schema {
  const properties: Record<string, Schema> = { ...schema.properties };
  for (const { name, propertyName, constraints, each } of rulesOf(shape)) {
    const property = properties[propertyName];
    const limit = limits[name ?? '']?.(constraints ?? []);
    if (!property || !limit) continue;
    const items = property['items'] as Schema | undefined;
    properties[propertyName] =
      each && items ? { ...property, items: { ...items, ...limit } } : { ...property, ...limit };
  }
  return { ...schema, properties };
}

function rulesOf(shape: Shape) {
  return getMetadataStorage().getTargetValidationMetadatas(shape, '', false, false);
}
