import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { connectNats } from '@samenloket/messaging/nats';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDevelopmentCertificates } from '../certificates.js';
import { OpenedNats } from './opened-nats.js';
import { until } from './until.js';

describe('the connection to NATS', () => {
  let nats: OpenedNats;
  beforeAll(async () => {
    nats = await OpenedNats.open();
  });
  afterAll(() => nats[Symbol.asyncDispose]());

  const connecting = (changes: Partial<Parameters<typeof connectNats>[0]> = {}) =>
    connectNats({
      servers: nats.server.url,
      user: 'intake',
      password: nats.server.passwordOf('intake'),
      caFile: nats.server.caFile,
      instance: 'one',
      log: new KeptLog(),
      ...changes,
    });

  it('is refused at once, in clear words, with a wrong password', async () => {
    await expect(connecting({ password: 'wrong' })).rejects.toThrow(
      /NATS refuses the user intake.*SAMENLOKET_NATS_PASSWORD_FILE/,
    );
  });

  it('is refused to a user that the server does not know', async () => {
    await expect(connecting({ user: 'gateway' })).rejects.toThrow(/NATS refuses the user gateway/);
  });

  it('is not made to a server whose certificate an unknown authority signed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samenloket-strangers-'));
    const { caFile } = await createDevelopmentCertificates(folder);
    await expect(connecting({ caFile })).rejects.toThrow(/cannot be trusted.*SAMENLOKET_CA_FILE/);
    await rm(folder, { recursive: true });
  });

  it('is not made to a host that the certificate does not name', async () => {
    const servers = nats.server.url.replace('localhost', '127.0.0.2');
    await expect(connecting({ servers })).rejects.toThrow(/cannot be trusted/);
  });

  it('comes back by itself, and says meanwhile that it is away', async () => {
    const log = new KeptLog();
    const link = await nats.connect('intake', { log });
    expect(link.connected).toBe(true);
    await nats.server.kill();
    await until('the link is away', () => !link.connected);
    await nats.server.restart();
    await link.untilConnected();
    expect(log.lines.map(({ text }) => text)).toEqual(['NATS is away; trying to reconnect', 'NATS is back']);
  });

  it('waits for a server that is not there yet', async () => {
    await nats.server.stop();
    const log = new KeptLog();
    const waiting = connecting({ log });
    await until('it has said that it waits', () => log.lines.length > 0);
    await nats.server.restart();
    const link = await waiting;
    expect(link.connected).toBe(true);
    await link.close();
    expect(link.connected).toBe(false);
  });

  it('stops waiting when told to', async () => {
    const stopping = new AbortController();
    const log = new KeptLog();
    const waiting = connecting({ servers: 'tls://localhost:1', signal: stopping.signal, log });
    const refused = expect(waiting).rejects.toThrow(/aborted/);
    await until('it has said that it waits', () => log.lines.length > 0);
    stopping.abort();
    await refused;
  });
});
