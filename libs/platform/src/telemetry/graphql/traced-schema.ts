import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { timed } from '../metrics/timed.js';
import type { Telemetry } from '../telemetry.js';

/** Measures, in place, what a subgraph is asked: the fields of its queries and mutations, however it is executed. */
export function tracedSchema(schema: GraphQLSchema, { metrics, tracing }: Telemetry): GraphQLSchema {
  for (const [operation, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { name, resolve = defaultFieldResolver } = field;
      const facts = { 'graphql.operation.type': operation, 'graphql.field': name };
      field.resolve = (...args) =>
        timed(metrics.graphqlSeconds, { operation, field: name }, () =>
          tracing.inSpan(`${operation} ${name}`, { facts }, () => resolve(...args)),
        );
    }
  }
  return schema;
}
