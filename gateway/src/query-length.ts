import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { longestQuery } from '@samenloket/platform';
import { GraphQLError } from 'graphql';

/** Refuses a query that would take long to read alone; files stand in variables. */
export const queryLength: GatewayPlugin = {
  onParams({ params, setResult }) {
    if ((params.query?.length ?? 0) <= longestQuery) return;
    const message = `A query has at most ${longestQuery} characters. Put what is long into its variables.`;
    setResult({ errors: [new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } })] });
  },
};
