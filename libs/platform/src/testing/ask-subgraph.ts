import { graphql, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';

export interface SubgraphAnswer<Data> {
  /** Null when a non-null field at the top failed. */
  readonly data: Data | null;
  readonly errors: readonly { message: string; path: unknown; extensions: Record<string, unknown> }[];
  /** Codes of the errors, in order. */
  readonly codes: readonly unknown[];
}

/** Executes an operation on a subgraph as the gateway's local transport does. */
export async function askSubgraph<Data = Record<string, unknown>>(
  { schema }: { readonly schema: GraphQLSchema },
  source: string,
  contextValue: RequestContext,
  variableValues: Record<string, unknown> = {},
): Promise<SubgraphAnswer<Data>> {
  const { data, errors = [] } = await graphql({ schema, source, contextValue, variableValues });
  const plain = JSON.parse(JSON.stringify({ data: data ?? null, errors })) as Omit<
    SubgraphAnswer<Data>,
    'codes'
  >;
  return { ...plain, codes: errors.map(({ extensions }) => extensions['code']) };
}
