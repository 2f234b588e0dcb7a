import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { DevelopmentTokenSigner } from '../authorisation/development-token-signer.js';
import type { Role } from '../authorisation/role.js';
import { askSubgraph, type SubgraphAnswer } from '../testing/ask-subgraph.js';
import { bodyBounds } from './body-bounds.js';
import { createSubgraph, type Subgraph } from './create-subgraph.js';
import { LibraryModule } from './sample-subgraph/library.module.js';

describe('a subgraph', () => {
  const logged: string[] = [];
  const log = pino(
    new Writable({
      write: (line, _encoding, done) => {
        logged.push(String(line));
        done();
      },
    }),
  );
  let folder: string;
  let signer: DevelopmentTokenSigner;
  let subgraph: Subgraph;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'subgraph-'));
    signer = await DevelopmentTokenSigner.open({ folder, clock: new ManualClock(new Date('2026-01-05')) });
    subgraph = await createSubgraph({
      name: 'library',
      module: LibraryModule,
      typePaths: [join(import.meta.dirname, 'sample-subgraph/schema.graphql')],
      tokens: signer.verifier,
      log,
    });
  });

  afterAll(async () => {
    await subgraph.close();
    await rm(folder, { recursive: true });
  });

  async function ask(source: string, role?: Role, headers: Record<string, string> = {}) {
    const actor = role && { subject: randomUUID(), role, deskIds: [], locationIds: [] };
    const token = actor && (await signer.sign(actor));
    const contextValue = await subgraph.contextFor({
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    });
    return askSubgraph(subgraph, source, contextValue);
  }

  it('answers a query to who is signed in in the right role', async () => {
    const { data } = await ask('{ book(id: "1") { title printed } }', 'parent');
    expect(data).toEqual({ book: { title: 'De Witte', printed: '1920-05-01' } });
  });

  it('gives its schema as written, and as federation serves it', async () => {
    const { data } = await ask('{ _service { sdl } }');
    expect(data).toMatchObject({ _service: { sdl: expect.stringContaining('@key(fields: "id")') } });
    expect(subgraph.typeDefs).toContain('extend schema @link');
  });

  it('refuses without a token, and says so with a code', async () => {
    const { data, errors } = await ask('{ book(id: "1") { title } publicBookCount }');
    expect(data).toEqual({ book: null, publicBookCount: 2 });
    expect(errors).toMatchObject([{ path: ['book'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('refuses a forged token, and keeps what is public open', async () => {
    const { data, errors } = await ask('{ book(id: "1") { title } publicBookCount }', undefined, {
      authorization: 'Bearer a.b.c',
    });
    expect(data).toMatchObject({ publicBookCount: 2 });
    expect(errors).toMatchObject([
      { message: 'The token is not valid here. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('refuses another role', async () => {
    const { errors } = await ask('{ book(id: "1") { title } }', 'operator');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('hardens single fields', async () => {
    const { data, errors } = await ask('{ book(id: "1") { title secret } }', 'parent');
    expect(data).toEqual({ book: { title: 'De Witte', secret: null } });
    expect(errors).toMatchObject([{ path: ['book', 'secret'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('runs a mutation through the command bus', async () => {
    const { data, errors } = await ask(lend('1'), 'deskWorker');
    expect(errors).toEqual([]);
    expect(data).toEqual({ lendBook: { book: { title: 'De Witte' }, position: 42 } });
  });

  it('brings a refusal of a command handler out with its code', async () => {
    const { errors } = await ask(lend('2'), 'deskWorker');
    expect(errors).toMatchObject([
      { message: 'This book does not leave the house.', extensions: { code: 'RULE_VIOLATED' } },
    ]);
  });

  it('lists every fault of an input with its path', async () => {
    const { errors } = await ask(lend('1', 9), 'deskWorker');
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_INPUT',
          faults: [{ path: 'weeks', message: 'weeks must not be greater than 4' }],
        },
      },
    ]);
  });

  it('validates paging arguments', async () => {
    const { errors } = await ask('{ books(first: 101) { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', faults: [{ path: 'first' }] } }]);
  });

  it('refuses a date that does not exist', async () => {
    const { errors } = await ask(lend('1').replace('2026-02-01', '2026-02-30'), 'deskWorker');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  it('does not leak an unknown error, and logs it under the correlation id', async () => {
    logged.length = 0;
    const { errors } = await ask('{ brokenBook { id } }', 'deskWorker', { 'x-correlation-id': 'c-17' });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL', correlationId: 'c-17' } }]);
    expect(JSON.stringify(errors)).not.toContain('Peeters');
    expect(logged.join()).toContain('"correlationId":"c-17"');
  });

  it('does not leak an unknown error of a command handler', async () => {
    const { errors } = await ask(lend('3'), 'deskWorker');
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toContain('Peeters');
  });

  it('resolves entities one by one: a refused one takes no other along', async () => {
    const { data, errors } = await ask(entities('1', '99'), 'parent');
    expect(data).toEqual({ _entities: [{ title: 'De Witte' }, null] });
    expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code: 'NOT_FOUND' } }]);
  });

  it('gives no entity without a token', async () => {
    const { data, errors } = await ask(entities('1'));
    expect(data).toEqual({ _entities: [null] });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('asks for a sign-in where an entity has no reference resolver of its own', async () => {
    const source =
      '{ _entities(representations: [{ __typename: "Reader", id: "7" }]) { ... on Reader { id } } }';
    expect((await ask(source)).data).toEqual({ _entities: [null] });
    expect((await ask(source, 'parent')).data).toEqual({ _entities: [{ id: '7' }] });
  });

  it('masks what goes wrong in a single element of a list', async () => {
    const { data, errors } = await ask('{ halfBrokenBooks { title } }');
    expect(data).toEqual({ halfBrokenBooks: [{ title: 'De Witte' }, null] });
    expect(errors).toMatchObject([{ path: ['halfBrokenBooks', 1], extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toContain('Peeters');
  });

  it('answers the same over HTTP, for the profile in which it listens', async () => {
    await subgraph.app.listen(0, '127.0.0.1');
    const response = await fetch(`${await subgraph.app.getUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-correlation-id': 'c-18' },
      body: JSON.stringify({ query: '{ publicBookCount book(id: "1") { title } brokenBook { id } }' }),
    });
    const answer = (await response.json()) as Omit<SubgraphAnswer<object>, 'codes'>;
    expect(answer.data).toEqual({ publicBookCount: 2, book: null, brokenBook: null });
    const byPath = Object.fromEntries(
      answer.errors.map(({ path, extensions }) => [String(path), extensions]),
    );
    expect(byPath).toEqual({
      book: { code: 'UNAUTHENTICATED' },
      brokenBook: { code: 'INTERNAL', correlationId: 'c-18' },
    });
    expect(JSON.stringify(answer)).not.toMatch(/stack|Peeters/);
  });

  it('takes in no long question, as it takes no files', async () => {
    const statusOf = async (bytes: number) => {
      const response = await fetch(`${await subgraph.app.getUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ publicBookCount }', variables: { text: 'x'.repeat(bytes) } }),
      });
      await response.body?.cancel();
      return response.status;
    };
    expect(await statusOf(bodyBounds.service - 1_000)).toBe(200);
    expect(await statusOf(bodyBounds.service)).toBe(413);
  });

  it('does not repeat a stored value that its scalar refuses', async () => {
    const { errors } = await ask('{ book(id: "2") { printed } }', 'parent');
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toContain('long ago');
  });
});

function lend(id: string, weeks = 2): string {
  return `mutation { lendBook(input: { id: "${id}", until: "2026-02-01", weeks: ${weeks} }) { book { title } position } }`;
}

function entities(...ids: string[]): string {
  const references = ids.map((id) => `{ __typename: "Book", id: "${id}" }`).join(' ');
  return `{ _entities(representations: [${references}]) { ... on Book { title } } }`;
}
