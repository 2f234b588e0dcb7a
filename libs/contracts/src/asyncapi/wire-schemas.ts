import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { withLimits } from './validation-limits.js';

/** JSON Schema, draft 7, as far as it matters here. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface WireSchemas {
  /** Of the contracts by name. */
  readonly exchanges: ReadonlyMap<string, { readonly request: Schema; readonly answer: Schema }>;
  /** Of the events' data by type. */
  readonly events: ReadonlyMap<string, Schema>;
  readonly context: Schema;
  readonly cloudEvent: Schema;
  readonly heartbeat: Schema;
  readonly feedQuestion: Schema;
  readonly feedPage: Schema;
  readonly refusal: Schema;
  /** What the others refer to, as `#/components/schemas/<name>`. */
  readonly named: Readonly<Record<string, Schema>>;
}

const packageFolder = join(import.meta.dirname, '../..');

/** The schemas of all that travels between services, from the TypeScript types and class-validator's decorators. */
export function wireSchemas(): WireSchemas {
  const generator = createGenerator({
    path: join(packageFolder, 'src/asyncapi/wire-types.ts'),
    tsconfig: join(packageFolder, 'tsconfig.json'),
    type: 'WireTypes',
    skipTypeCheck: true,
    topRef: false,
  });
  const { definitions = {}, ...root } = atHome(generator.createSchema('WireTypes')) as Schema & {
    definitions?: Record<string, Schema>;
  };
  const part = (name: string) => partOf(root, name);
  const exchanges = Object.entries(part('exchanges').properties ?? {});
  return {
    exchanges: new Map(
      exchanges.map(([name, both]) => [
        name,
        { request: partOf(both, 'request'), answer: partOf(both, 'answer') },
      ]),
    ),
    events: new Map(Object.entries(part('events').properties ?? {})),
    context: part('context'),
    cloudEvent: part('cloudEvent'),
    heartbeat: part('heartbeat'),
    feedQuestion: part('feedQuestion'),
    feedPage: part('feedPage'),
    refusal: part('refusal'),
    named: withLimits(definitions),
  };
}

function partOf(schema: Schema, name: string): Schema {
  const part = schema.properties?.[name];
  if (!part) throw new Error(`WireTypes says nothing of ${name}.`);
  return part;
}

/** References as they are within an AsyncAPI document. */
function atHome(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"#/components/schemas/'));
}
