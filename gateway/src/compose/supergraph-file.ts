import { withSharedTypes } from '@samenloket/platform';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SubgraphSource } from './compose-supergraph.js';

const root = new URL('../../../', import.meta.url);

/** Checked in, so that a reviewer sees what an API change means for clients; a test holds it against the subgraphs. */
export const supergraphFile = fileURLToPath(new URL('gateway/supergraph.graphql', root));

const folders = {
  intake: 'intake',
  providerCapacity: 'provider-capacity',
  matching: 'matching',
  reporting: 'reporting',
};

export async function readSubgraphSources(): Promise<SubgraphSource[]> {
  return Promise.all(
    Object.entries(folders).map(async ([name, folder]) => ({
      name,
      typeDefs: withSharedTypes(
        await readFile(new URL(`services/${folder}/src/api/schema.graphql`, root), 'utf8'),
      ),
    })),
  );
}
