import { afterEach, describe, expect, it } from '@jest/globals';
import { text } from 'node:stream/consumers';
import { listen, type RunningHttpServer } from '../http-server.js';
import { askReplica } from './ask-replica.js';
import { Replicas } from './replicas.js';

describe('asking a replica', () => {
  let servers: RunningHttpServer[] = [];
  let replicas: Replicas;
  afterEach(async () => {
    await replicas.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  /** Looked at once: what is known afterwards was learned from answers. */
  const open = async (...names: string[]) => {
    servers = await Promise.all(
      names.map((name) =>
        listen(0, '127.0.0.1', {
          '/ready': (_request, response) => void response.end(),
          '/graphql': (request, response) => void text(request).then(() => response.end(name)),
        }),
      ),
    );
    const urls = servers.map(({ url }) => url);
    replicas = new Replicas('intake', urls, { lookEveryMs: 600_000 });
    for (const seen = new Set<string>(); seen.size < names.length;) seen.add(await whoAnswers());
  };
  const whoAnswers = async () => {
    const init = { method: 'POST', body: '{}' };
    return (await askReplica(replicas, '/graphql', init, { onlyReads: false })).text();
  };

  it('asks another one as soon as an answer says that its replica is stopping', async () => {
    await open('one', 'other');
    servers[0]?.letGo();
    while ((await whoAnswers()) !== 'one');
    const answers = [await whoAnswers(), await whoAnswers(), await whoAnswers()];
    expect(answers).toEqual(['other', 'other', 'other']);
  });
});
