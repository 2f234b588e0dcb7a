import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import type { Log } from '@samenloket/event-sourcing';
import { connect, type ConnectionOptions, type NatsConnection } from '@nats-io/transport-node';
import { pause, pauseAfter } from '../pause.js';
import { subjects } from '@samenloket/contracts';
import { lastingFailure } from './connection-failure.js';
import { NatsLink } from './nats-link.js';

export interface NatsOptions {
  /** `tls://host:4222`, one or more of a cluster. */
  readonly servers: string | readonly string[];
  readonly user: string;
  /** Or a function that reads it anew at every connection, so that it can be changed while the process runs. */
  readonly password: string | (() => string);
  /** PEM of the authority that signed the server's certificate. */
  readonly caFile: string;
  /** The replica's stable name. */
  readonly instance: string;
  readonly log: Log;
  /** Ends the waiting for a server that is not there yet. */
  readonly signal?: AbortSignal;
}

/**
 * Connects over TLS, the certificate always verified, and waits for a server that is not there yet.
 * @throws DomainError BAD_INPUT at once, in clear words, when the credentials or the certificate are wrong; the signal's reason
 */
export async function connectNats(options: NatsOptions): Promise<NatsLink> {
  const { user, instance, log, signal } = options;
  const servers = typeof options.servers === 'string' ? [options.servers] : [...options.servers];
  for (let failures = 1; ; failures++) {
    signal?.throwIfAborted();
    try {
      return new NatsLink(await opened(options, servers), user, instance, log);
    } catch (error) {
      const lasting = lastingFailure(error, user, servers.join(', '));
      if (lasting) throw lasting;
      if (failures === 1) log.warn({ user, servers, err: error }, 'NATS does not answer yet; waiting for it');
    }
    await pause(pauseAfter(failures), signal);
  }
}

function opened(options: NatsOptions, servers: string[]): Promise<NatsConnection> {
  const { user, password, caFile, instance } = options;
  const settings: ConnectionOptions = {
    servers,
    name: `${user}@${instance}`,
    authenticator: () => ({ user, pass: typeof password === 'string' ? password : password() }),
    tls: { caFile, ...identityOf(servers) },
    inboxPrefix: subjects.inboxPrefix(user),
    timeout: 10_000,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    reconnectJitterTLS: 300,
    // A password may be renewed on both sides, one after the other.
    ignoreAuthErrorAbort: true,
    // A peer that is gone without a word is noticed within some 15 seconds.
    pingInterval: 5_000,
    maxPingOut: 2,
    noAsyncTraces: true,
  };
  return connect(settings);
}

/**
 * Holds the certificate to the hosts that were asked for. Left alone, the library checks "localhost" instead of the
 * address when a server is given as one.
 */
function identityOf(servers: readonly string[]): object {
  const hosts = servers.map((server) => {
    const { hostname } = new URL(server.includes('://') ? server : `tls://${server}`);
    return hostname.replace(/^\[|\]$/g, '');
  });
  return {
    checkServerIdentity: (_assumed: string, certificate: PeerCertificate) => {
      const failures = hosts.map((host) => checkServerIdentity(host, certificate));
      return failures.includes(undefined) ? undefined : failures[0];
    },
  };
}
