import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { type ExecutionArgs, getOperationAST, getVariableValues } from 'graphql';

/** Where GraphQL itself stops. */
const mostErrors = 50;

/** The runtime would report each of ten thousand wrong items in a list, and be busy with that for seconds. */
export const wrongVariables: GatewayPlugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const { schema, document, variableValues, operationName } = args as ExecutionArgs;
    const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { errors } = getVariableValues(schema, declared, variableValues ?? {}, { maxErrors: mostErrors });
    if (errors) setResultAndStopExecution({ errors });
  },
};
