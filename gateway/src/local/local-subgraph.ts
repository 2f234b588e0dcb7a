import type { GraphQLSchema } from 'graphql';

/** What the gateway needs of a service that runs in the same process. */
export interface LocalSubgraph {
  readonly name: string;
  readonly typeDefs: string;
  readonly schema: GraphQLSchema;
  /** The service verifies the token itself: the gateway is not trusted to have done so. */
  readonly contextFor: (headers: Readonly<Record<string, string | undefined>>) => Promise<object>;
}
