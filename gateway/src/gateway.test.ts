import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { composeSupergraph, CompositionError } from './compose/compose-supergraph.js';
import { createGateway } from './gateway.js';
import { listen, type MayBeLong, type RunningHttpServer } from './http-server.js';
import type { LocalSubgraph } from './local/local-subgraph.js';
import { localTransport } from './local/local-transport.js';

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

function subgraph(name: string, sdl: string, resolvers: object): LocalSubgraph {
  const typeDefs = `${header}\n${sdl}`;
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
  return { name, typeDefs, schema, contextFor: async (headers) => ({ headers }) };
}

type Context = { headers: Record<string, string | undefined> };
const requests = subgraph(
  'intake',
  'type Query { request: Request requests(first: Int = 20): [Request!] fails: Int whoami: String take(count: Int): Int takeAll(counts: [Int]): Int } type Request @key(fields: "id") { id: ID! }',
  {
    Query: {
      request: () => ({ id: 'r1' }),
      requests: () => [{ id: 'r1' }],
      fails: () => {
        throw new GraphQLError('No place left.', {
          extensions: { code: 'NO_CAPACITY', faults: [{ path: 'x', message: 'full' }] },
        });
      },
      whoami: (_: unknown, __: unknown, { headers }: Context) => headers['authorization'],
    },
  },
);
const offers = subgraph(
  'matching',
  'type Query { ping: Boolean } type Request @key(fields: "id") { id: ID! offers: [String!]! }',
  {
    Request: { offers: ({ id }: { id: string }) => [`offer of ${id}`] },
  },
);

describe('the gateway', () => {
  let server: RunningHttpServer;
  const ask = async (query: string, headers: Record<string, string> = {}, variables: object = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { message: string; extensions: object }[];
    };
  };

  beforeAll(async () => {
    const subgraphs = [requests, offers];
    const gateway = createGateway({
      supergraph: composeSupergraph(subgraphs),
      transport: localTransport(subgraphs),
      development: true,
    });
    const mayBeLong: MayBeLong = async ({ headers }) => headers.authorization !== undefined;
    server = await listen(0, '127.0.0.1', { '/graphql': gateway }, undefined, mayBeLong);
  });
  afterAll(() => server.close());

  it('reads no query that is long by itself, with a token neither; what is long stands in variables', async () => {
    const long = `{ whoami ${' '.repeat(100_000)} }`;
    const { errors } = await ask(long, { authorization: 'Bearer x' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    const answered = await ask('{ whoami }', {}, { text: 'x'.repeat(100_000) });
    expect(answered.errors).toBeUndefined();
  });

  it('joins an entity across two services', async () => {
    expect(await ask('{ request { id offers } }')).toEqual({
      data: { request: { id: 'r1', offers: ['offer of r1'] } },
    });
  });

  it('gives each service the token, and nothing it did not ask for', async () => {
    expect(await ask('{ whoami }', { authorization: 'Bearer x' })).toEqual({ data: { whoami: 'Bearer x' } });
  });

  it('keeps the code and faults of a service', async () => {
    const { errors } = await ask('{ fails }');
    expect(errors).toMatchObject([
      { message: 'No place left.', extensions: { code: 'NO_CAPACITY', faults: [{ path: 'x' }] } },
    ]);
  });

  it('refuses a query that is too deep', async () => {
    const deep = `{ ${'request { '.repeat(20)} id ${'}'.repeat(20)} }`;
    expect((await ask(deep)).errors).toBeDefined();
  });

  it('refuses the same question under a hundred names', async () => {
    const flood = `{ ${Array.from({ length: 100 }, (_, index) => `r${index}: request { id }`).join(' ')} }`;
    expect((await ask(flood)).errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    expect((await ask('{ a: request { id } b: request { id } }')).errors).toBeUndefined();
  });

  it('refuses them as well when they stand in a fragment', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `a${index}: requests(first: 1) { id }`).join(' ');
    for (const query of [`query { ...F } fragment F on Query { ${names} }`, `{ ... on Query { ${names} } }`])
      expect((await ask(query)).errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  it('refuses pages that are too long together, also through variables and fragments', async () => {
    const fields = `...F`;
    const fragment = `fragment F on Request { ${Array.from({ length: 1_200 }, (_, index) => `f${index}: id`).join(' ')} }`;
    const list = `query ($first: Int) { requests(first: $first) { ${fields} } } ${fragment}`;
    const signedIn = { authorization: 'Bearer x' };
    expect((await ask(list, signedIn, { first: 10 })).errors).toBeUndefined();
    expect((await ask(list, signedIn, { first: 100 })).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT' } },
    ]);
  });

  it('lets who brings no token ask for a tenth of that', async () => {
    const list = `query ($first: Int) { requests(first: $first) { ${'id '.repeat(70)} } }`;
    const page = (headers: Record<string, string>, first: number) => ask(list, headers, { first });
    expect((await page({}, 100)).errors).toBeUndefined();
    expect((await page({}, 150)).errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    expect((await page({ authorization: 'Bearer x' }, 150)).errors).toBeUndefined();
  });

  it('does not repeat in an error what was sent', async () => {
    const { errors } = await ask(
      'query ($count: Int) { take(count: $count) }',
      {},
      { count: 'Kanarievogel' },
    );
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('Kanarievogel');
  });

  it('stops at the fiftieth wrong item of a long list, and still repeats nothing', async () => {
    const counts = Array.from({ length: 10_000 }, () => 'Kanarievogel');
    const { errors } = await ask('query ($counts: [Int]) { takeAll(counts: $counts) }', {}, { counts });
    expect(errors).toHaveLength(51);
    const codes = new Set(errors?.map(({ extensions }) => 'code' in extensions && extensions.code));
    expect([...codes]).toEqual(['BAD_INPUT']);
    expect(JSON.stringify(errors)).not.toContain('Kanarievogel');
  });

  it('lets no page of another site read its answers', async () => {
    const origin = 'https://elsewhere.example';
    const headers = { 'content-type': 'application/json', origin };
    const body = JSON.stringify({ query: '{ whoami }' });
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('says which paths there are when asked for another', async () => {
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ code: 'NOT_FOUND', paths: ['/graphql'] });
  });

  it('says what to do when the port is taken', async () => {
    await expect(listen(server.port, '127.0.0.1', {})).rejects.toThrow('Set SAMENLOKET_PORT');
  });

  it('names the subgraph and type that do not compose', () => {
    const clash = { name: 'other', typeDefs: `${header} type Query { request: Int }` };
    expect(() => composeSupergraph([requests, clash])).toThrow(CompositionError);
  });
});
