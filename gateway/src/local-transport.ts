import type { Transport } from '@graphql-mesh/transport-common';
import { execute } from 'graphql';
import type { LocalSubgraph } from './subgraph.js';

type Headers = Record<string, string | undefined>;

const passedOn = ['authorization', 'x-reason', 'x-correlation-id', 'x-acting-for'] as const;

/** What of the client's request a subgraph gets to see. */
function headersOf(context: unknown): Headers {
  const headers = (context as { request?: Request } | undefined)?.request?.headers;
  return Object.fromEntries(passedOn.map((name) => [name, headers?.get(name) ?? undefined]));
}

/** Answers subgraph requests in the same process, without a socket. */
export function localTransport(subgraphs: readonly LocalSubgraph[]): Transport {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name.toLowerCase(), subgraph]));
  // One client request visits a subgraph several times: its token is verified once per subgraph.
  const contexts = new WeakMap<object, Map<string, Promise<object>>>();

  const contextOf = (subgraph: LocalSubgraph, clientContext: object) => {
    const known = contexts.get(clientContext) ?? new Map<string, Promise<object>>();
    contexts.set(clientContext, known);
    const context = known.get(subgraph.name) ?? subgraph.contextFor(headersOf(clientContext));
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
