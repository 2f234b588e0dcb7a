import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';

/**
 * The runtime marks every subgraph error DOWNSTREAM_SERVICE_ERROR; clients rely on the service's own stable code, so
 * it travels under a name the runtime leaves alone and is put back before the answer leaves.
 */
export const errorCodes: GatewayPlugin = {
  onSubgraphExecute: () => (answer) => {
    const { result } = answer;
    if (!('errors' in result) || !result.errors?.length) return;
    answer.setResult({ ...result, errors: result.errors.map(keepCode) });
  },
  onExecutionResult(answer) {
    const { result } = answer;
    if (!result || Symbol.asyncIterator in result || Array.isArray(result)) return;
    const errors = (result as { errors?: readonly GraphQLError[] }).errors;
    if (!errors?.length) return;
    answer.setResult({ ...result, errors: errors.map(restoreCode) } as never);
  },
};

type ErrorParts = Pick<GraphQLError, 'message' | 'nodes' | 'source' | 'positions' | 'path'>;

function withExtensions(error: ErrorParts, extensions: Record<string, unknown>): GraphQLError {
  const { message, nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

function keepCode(error: GraphQLError): GraphQLError {
  return withExtensions(error, { ...error.extensions, serviceCode: error.extensions?.['code'] });
}

function restoreCode(error: GraphQLError): GraphQLError {
  const { serviceCode, serviceName: _service, ...rest } = error.extensions ?? {};
  const code = aboutVariables.test(error.message) ? 'BAD_INPUT' : (serviceCode ?? rest['code']);
  const { nodes, source, positions, path } = error;
  const restored = { ...rest, ...(code !== undefined && { code }) };
  return withExtensions({ message: withoutValue(error.message), nodes, source, positions, path }, restored);
}

/** GraphQL gives no code to what is wrong with variables. */
const aboutVariables = /^Variable "\$\w+"|^Too many errors processing variables/;

/** GraphQL quotes what does not fit a variable: that may be about somebody, and errors end up in logs. */
function withoutValue(message: string): string {
  const variable = /^Variable "\$\w+"(?= got invalid value)/.exec(message)?.[0];
  if (variable === undefined) return message;
  const place = /( at "[\w.[\]]+"); [^"]*$/.exec(message)?.[1] ?? '';
  const expected = /; (A \w+ must be [^";]+)$/.exec(message)?.[1] ?? 'Its type says what is.';
  return `${variable} is not valid${place}. ${expected}`;
}
