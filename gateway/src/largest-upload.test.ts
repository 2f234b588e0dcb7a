import { expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { composeSupergraph } from './compose/compose-supergraph.js';
import { createGateway } from './gateway.js';
import { localTransport } from './local/local-transport.js';

/** Of all files of a desk together (docs/file-formats.md). */
const largestUpload = 16 * 1024 * 1024;

it('takes in as many files at once as a desk may bring in', async () => {
  const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")
    type Query { measure(text: String): Int }`;
  const resolvers = { Query: { measure: (_: unknown, { text }: { text: string }) => text.length } };
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);
  const subgraphs = [{ name: 'intake', typeDefs, schema, contextFor: async () => ({}) }];
  const supergraph = composeSupergraph(subgraphs);
  await using gateway = createGateway({
    supergraph,
    transport: localTransport(subgraphs),
    development: false,
  });
  const text = Buffer.alloc(largestUpload).toString('base64');
  const response = await gateway.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query ($text: String) { measure(text: $text) }', variables: { text } }),
  });
  expect(await response.json()).toEqual({ data: { measure: text.length } });
});
