import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

export interface SubgraphSource {
  readonly name: string;
  readonly typeDefs: string;
}

/** The subgraphs do not fit together; each message names the subgraph, the type and the field. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';

  constructor(readonly faults: readonly string[]) {
    super(`The subgraphs do not compose:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

/** One supergraph of all subgraphs. The urls only mark who answers: a transport decides how it is reached. */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): string {
  const result = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs: parse(typeDefs), url: `local://${name}` })),
  );
  if (result.errors) throw new CompositionError(result.errors.map((error) => error.message));
  return result.supergraphSdl;
}
