import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { errorCodes } from './error-codes.js';
import { localTransport } from './local-transport.js';
import { queryCost } from './query-cost.js';
import type { LocalSubgraph } from './subgraph.js';

export interface GatewayOptions {
  readonly supergraph: string;
  readonly subgraphs: readonly LocalSubgraph[];
  /** GraphiQL and introspection for people who look around; off in production. */
  readonly development: boolean;
}

/** Deep enough for a request with its offers, their locations and those locations' vacancies, with connections. */
const deepestQuery = 16;

/** The federated GraphQL endpoint, as a fetch handler for `/graphql`. */
export function createGateway({ supergraph, subgraphs, development }: GatewayOptions) {
  return createGatewayRuntime({
    supergraph,
    unifiedGraphHandler,
    transports: { local: localTransport(subgraphs) },
    transportEntries: { '*': { kind: 'local' } },
    graphqlEndpoint: '/graphql',
    graphiql: development && { title: 'Samenloket' },
    ...(development && { renderGraphiQL }),
    disableIntrospection: { disableIf: () => !development },
    // The portal comes from here; pages of elsewhere have no business in a browser that is signed in.
    cors: false,
    landingPage: false,
    logging: 'error',
    // Subgraphs already answer without internals; masking here would only hide their codes.
    maskedErrors: false,
    plugins: () => [errorCodes, queryCost, maxDepthPlugin({ n: deepestQuery, ignoreIntrospection: true })],
  });
}
