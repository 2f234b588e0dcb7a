import type { Transport } from '@graphql-mesh/transport-common';
import { execute } from 'graphql';
import { passedOnHeaders } from '../passed-on-headers.js';
import type { LocalSubgraph } from './local-subgraph.js';

/** Answers subgraph requests in the same process, without a socket. */
export function localTransport(subgraphs: readonly LocalSubgraph[]): Transport {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name.toLowerCase(), subgraph]));
  // One client request visits a subgraph several times: its token is verified once per subgraph.
  const contexts = new WeakMap<object, Map<string, Promise<object>>>();

  const contextOf = (subgraph: LocalSubgraph, clientContext: object) => {
    const known = contexts.get(clientContext) ?? new Map<string, Promise<object>>();
    contexts.set(clientContext, known);
    const context = known.get(subgraph.name) ?? subgraph.contextFor(passedOnHeaders(clientContext));
    known.set(subgraph.name, context);
    return context;
  };

  return {
    getSubgraphExecutor: ({ subgraphName }) => {
      const subgraph = byName.get(subgraphName.toLowerCase());
      if (!subgraph)
        throw new Error(`The supergraph names a subgraph that does not run here: ${subgraphName}`);
      return async ({ document, variables, context, operationName }) =>
        execute({
          schema: subgraph.schema,
          document,
          variableValues: variables,
          operationName,
          contextValue: await contextOf(subgraph, context ?? {}),
        }) as never;
    },
  };
}
