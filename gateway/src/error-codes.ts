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

function withExtensions(error: GraphQLError, extensions: Record<string, unknown>): GraphQLError {
  const { message, nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

function keepCode(error: GraphQLError): GraphQLError {
  return withExtensions(error, { ...error.extensions, serviceCode: error.extensions?.['code'] });
}

function restoreCode(error: GraphQLError): GraphQLError {
  const { serviceCode, serviceName: _service, ...rest } = error.extensions ?? {};
  return withExtensions(error, serviceCode === undefined ? rest : { ...rest, code: serviceCode });
}
