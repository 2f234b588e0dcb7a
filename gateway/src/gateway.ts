import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Transport } from '@graphql-mesh/transport-common';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { errorCodes } from './error-codes.js';
import { queryCost } from './query-cost.js';
import { queryLength } from './query-length.js';
import { wrongVariables } from './wrong-variables.js';

export interface GatewayOptions {
  readonly supergraph: string;
  /** How subgraphs are asked: `localTransport` in one process, `remoteTransport` over HTTP. */
  readonly transport: Transport;
  /** GraphiQL and introspection for people who look around; off in production. */
  readonly development: boolean;
  /** What a process adds, such as measuring. */
  readonly plugins?: readonly GatewayPlugin[];
}

/** Deep enough for a request with its offers, their locations and those locations' vacancies, with connections. */
const deepestQuery = 16;

/** The federated GraphQL endpoint, as a fetch handler for `/graphql`. */
export function createGateway({ supergraph, transport, development, plugins = [] }: GatewayOptions) {
  return createGatewayRuntime({
    supergraph,
    unifiedGraphHandler,
    transports: { services: transport },
    transportEntries: { '*': { kind: 'services' } },
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
    plugins: () => [
      errorCodes,
      wrongVariables,
      queryLength,
      queryCost,
      maxDepthPlugin({ n: deepestQuery, ignoreIntrospection: true }),
      ...plugins,
    ],
  });
}
