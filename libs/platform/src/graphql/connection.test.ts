import { describe, expect, it } from '@jest/globals';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { connectionOf, type PageArguments, pageOptions } from './connection.js';

async function lists() {
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const books = await documents.collection<{ title: string }>({ name: 'books', indexes: [] });
  for (const letter of 'abcdefgh') await books.put(letter, { title: letter });
  return async (page: PageArguments) =>
    connectionOf(await books.find(pageOptions(page)), page, ({ title }) => title);
}

describe('a connection', () => {
  it('gives the first page', async () => {
    const { nodes, pageInfo } = await (await lists())({ first: 3 });
    expect(nodes).toEqual(['a', 'b', 'c']);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('goes on behind the end of the page before', async () => {
    const list = await lists();
    const { pageInfo } = await list({ first: 3 });
    const { nodes } = await list({ first: 3, after: pageInfo.endCursor });
    expect(nodes).toEqual(['d', 'e', 'f']);
  });

  it('goes on behind any edge', async () => {
    const list = await lists();
    const first = await list({ first: 3 });
    const second = await list({ first: 3, after: first.edges[1]?.cursor ?? null });
    expect(second.nodes).toEqual(['c', 'd', 'e']);
    const third = await list({ first: 3, after: second.edges[1]?.cursor ?? null });
    expect(third.nodes).toEqual(['e', 'f', 'g']);
  });

  it('ends', async () => {
    const list = await lists();
    const { nodes, pageInfo } = await list({ first: null, after: null });
    expect(nodes).toHaveLength(8);
    expect(pageInfo.hasNextPage).toBe(false);
    const behind = await list({ after: pageInfo.endCursor });
    expect(behind).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it.each([
    '',
    'nonsense',
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('[null,9999]').toString('base64url'),
  ])('refuses %j as a cursor', (after) => {
    expect(() => pageOptions({ after })).toThrow('after must be a cursor that this list gave before.');
  });
});
