// `npm run supergraph`: composes the subgraphs anew and writes the checked-in supergraph.
import { writeFile } from 'node:fs/promises';
import { composeSupergraph } from './compose-supergraph.js';
import { readSubgraphSources, supergraphFile } from './supergraph-file.js';

await writeFile(supergraphFile, composeSupergraph(await readSubgraphSources()));
console.log(`supergraph: written to ${supergraphFile}`);
