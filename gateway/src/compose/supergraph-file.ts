import { withSharedTypes } from '@samenloket/platform';
import { readdir, readFile } from 'node:fs/promises';
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
      typeDefs: withSharedTypes(await schemaOf(new URL(`services/${folder}/src/api/`, root))),
    })),
  );
}

/** A service may have a schema file for each part of its API. */
async function schemaOf(api: URL): Promise<string> {
  const files = (await readdir(api, { recursive: true })).filter((file) => file.endsWith('.graphql'));
  const texts = files.sort().map((file) => readFile(new URL(file, api), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
