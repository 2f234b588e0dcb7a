import { type ExecutionArgs, type ExecutionResult, getOperationAST, Kind } from 'graphql';
import { codeOf } from '../outcome.js';
import type { Telemetry } from '../telemetry.js';

/**
 * Measures whole operations, at the gateway. Of the document only the type of the operation and its first field are
 * told, which stand in the schema: names that the caller gave, arguments and variables are not.
 */
export function tracedExecute<Args extends ExecutionArgs, Result>(
  { metrics, tracing }: Telemetry,
  execute: (args: Args) => Promise<Result> | Result,
): (args: Args) => Promise<Result> {
  return async (args) => {
    const began = performance.now();
    const { operation, field } = told(args);
    const facts = { 'graphql.operation.type': operation, 'graphql.field': field };
    return tracing.inSpan(`${operation} ${field}`, { facts }, async (span) => {
      const result = await execute(args);
      const outcome = outcomeOfResult(result as ExecutionResult);
      if (outcome !== 'ok') span.failed(outcome);
      metrics.graphqlSeconds.observe({ operation, field, outcome }, (performance.now() - began) / 1_000);
      return result;
    });
  };
}

interface Execution {
  readonly executeFn: (args: ExecutionArgs) => unknown;
  readonly setExecuteFn: (execute: (args: ExecutionArgs) => unknown) => void;
}

/** The same as a plugin of the gateway's runtime. */
export function tracedOperations(telemetry: Telemetry) {
  return {
    onExecute({ executeFn, setExecuteFn }: Execution): void {
      setExecuteFn(tracedExecute(telemetry, executeFn));
    },
  };
}

/** A document may name any field: those that the schema lacks are not told. */
function told({ document, operationName, schema }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return { operation: 'unknown', field: 'unknown' };
  const [first] = operation.selectionSet.selections;
  const name = first?.kind === Kind.FIELD ? first.name.value : '';
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  return { operation: operation.operation, field: Object.hasOwn(fields, name) ? name : 'other' };
}

function outcomeOfResult({ errors: [first] = [] }: ExecutionResult): string {
  return first ? codeOf(first) : 'ok';
}
