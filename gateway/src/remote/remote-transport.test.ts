import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { composeSupergraph } from '../compose/compose-supergraph.js';
import { createGateway } from '../gateway.js';
import { listen, type RunningHttpServer } from '../http-server.js';
import { remoteTransport } from './remote-transport.js';
import { Replicas } from './replicas.js';

const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")
  type Query { who: String previewDeskFiles: Int } type Mutation { count: Int }`;

/** A service with one resolver, which can be told to break in the ways that replicas break. */
class Replica {
  state: 'ready' | 'stopping' | 'startingUp' | 'breaking' | 'slow' = 'ready';
  counted = 0;
  readonly headers: IncomingMessage['headers'][] = [];
  private readonly server: Server;

  constructor(private readonly name: string) {
    const count = () => ++this.counted;
    const resolvers = { Query: { who: () => this.name, previewDeskFiles: count }, Mutation: { count } };
    const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);
    this.server = createServer((request, response) => {
      void (async () => {
        if (request.url === '/ready') return response.writeHead(this.state === 'stopping' ? 503 : 200).end();
        if (this.state === 'startingUp') return response.writeHead(503).end();
        const { query } = JSON.parse(await text(request)) as { query: string };
        this.headers.push(request.headers);
        const result = await execute({ schema, document: parse(query) });
        if (this.state === 'slow') return undefined;
        if (this.state === 'breaking') return response.destroy();
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
      })();
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('the gateway before several replicas', () => {
  let [one, other] = [new Replica('one'), new Replica('other')];
  let replicas: Replicas;
  let server: RunningHttpServer;

  beforeEach(async () => {
    [one, other] = [new Replica('one'), new Replica('other')];
    replicas = new Replicas('intake', [await one.open(), await other.open()], { lookEveryMs: 10 });
    const supergraph = composeSupergraph([{ name: 'intake', typeDefs }]);
    const transport = remoteTransport([replicas]);
    server = await listen(0, '127.0.0.1', {
      '/graphql': createGateway({ supergraph, transport, development: false }),
    });
  });
  afterEach(async () => {
    await replicas.close();
    await server.close();
    await Promise.all([one.close(), other.close()].map((closed) => closed.catch(() => undefined)));
  });

  const ask = async (query: string, headers: Record<string, string> = {}, at = server.url) => {
    const response = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as {
      data?: { who?: string; count?: number };
      errors?: { message: string; extensions: { code: string; late: boolean } }[];
    };
  };
  const whoAnswers = async () => (await ask('{ who }')).data?.who;
  /** Both were seen to be ready. */
  const settled = async () => {
    for (const seen = new Set<string | undefined>(); seen.size < 2;) seen.add(await whoAnswers());
  };

  it('asks them in turn', async () => {
    await settled();
    const answers = [await whoAnswers(), await whoAnswers(), await whoAnswers(), await whoAnswers()];
    expect(answers.filter((name) => name === 'one')).toHaveLength(2);
  });

  it('passes on who asks, and nothing else of the client', async () => {
    await ask('{ who }', { authorization: 'Bearer x', cookie: 'secret', 'x-reason': 'test' });
    const [headers] = [...one.headers, ...other.headers];
    expect(headers).toMatchObject({ authorization: 'Bearer x', 'x-reason': 'test' });
    expect(headers).not.toHaveProperty('cookie');
  });

  it('sends no more work to a replica that says it is stopping, while it still answers', async () => {
    await settled();
    one.state = 'stopping';
    let inARow = 0;
    while (inARow < 20) inARow = (await whoAnswers()) === 'other' ? inARow + 1 : 0;
    expect(inARow).toBe(20);
  });

  it('reads from a replica that is not ready rather than from none, and writes to none', async () => {
    await settled();
    one.state = other.state = 'stopping';
    for (let code: string | undefined; code !== 'UNAVAILABLE';)
      code = (await ask('mutation { count }')).errors?.[0]?.extensions.code;
    expect(await whoAnswers()).toMatch(/one|other/);
  });

  it('asks the other one when a replica is gone, also for a mutation', async () => {
    await settled();
    await one.close();
    for (let count = 1; count <= 5; count++)
      expect((await ask('mutation { count }')).data).toEqual({ count });
    expect(other.counted).toBe(5);
  });

  it('asks the other one when a replica does not take work yet', async () => {
    await settled();
    one.state = 'startingUp';
    expect([await whoAnswers(), await whoAnswers(), await whoAnswers()]).toEqual(['other', 'other', 'other']);
  });

  it('asks again for what only reads when the connection breaks', async () => {
    await settled();
    one.state = 'breaking';
    expect([await whoAnswers(), await whoAnswers()]).toEqual(['other', 'other']);
  });

  it('does not repeat a mutation that may have been carried out, and says so', async () => {
    await settled();
    one.state = other.state = 'breaking';
    const { errors } = await ask('mutation { count }');
    expect(errors).toMatchObject([
      {
        message: 'intake was interrupted. Look whether it was done, and ask again if not.',
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
    expect(one.counted + other.counted).toBe(1);
  });

  it('sends files that one replica broke on to no other', async () => {
    await settled();
    one.state = other.state = 'breaking';
    const { errors } = await ask('{ files: previewDeskFiles }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(one.counted + other.counted).toBe(1);
  });

  it('says of an answer that takes too long that it took too long, not that nobody can be reached', async () => {
    await settled();
    one.state = other.state = 'slow';
    const supergraph = composeSupergraph([{ name: 'intake', typeDefs }]);
    const transport = remoteTransport([replicas], { longestAnswerMs: 50 });
    const impatient = await listen(0, '127.0.0.1', {
      '/graphql': createGateway({ supergraph, transport, development: false }),
    });
    const refusal = async (query: string) => (await ask(query, {}, impatient.url)).errors;
    expect(await refusal('{ who }')).toMatchObject([
      {
        message: 'intake took too long to answer. Ask for less at once, or later.',
        extensions: { code: 'UNAVAILABLE', late: true, mayHaveHappened: false },
      },
    ]);
    expect(await refusal('mutation { count }')).toMatchObject([
      { extensions: { code: 'UNAVAILABLE', late: true, mayHaveHappened: true } },
    ]);
    await impatient.close();
    one.state = other.state = 'ready';
    expect(await whoAnswers()).toMatch(/one|other/);
  });

  it('says that nobody can be reached when all are gone', async () => {
    await settled();
    await one.close();
    await other.close();
    expect((await ask('{ who }')).errors).toMatchObject([
      {
        message: 'intake cannot be reached now. Ask again in a moment.',
        extensions: { code: 'UNAVAILABLE', late: false, mayHaveHappened: false },
      },
    ]);
  });
});
