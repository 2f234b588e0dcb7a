import { EventEmitter, once } from 'node:events';
import type { Log } from '@samenloket/event-sourcing';
import { type NatsConnection, PermissionViolationError } from '@nats-io/transport-node';
import { pause } from '../pause.js';

/** What was sent may have arrived or not: the connection went away before an answer came. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';

  constructor() {
    super('The connection to NATS was lost.');
  }
}

const drainMs = 3_000;

/** A process's one connection to NATS. It comes back by itself for as long as the process lives. */
export class NatsLink {
  private up = true;
  private reconnectedAt = Number.NEGATIVE_INFINITY;
  private readonly events = new EventEmitter().setMaxListeners(0);

  constructor(
    readonly connection: NatsConnection,
    readonly user: string,
    /** The replica's stable name. */
    readonly instance: string,
    private readonly log: Log,
  ) {
    void this.watch();
  }

  /** For readiness. */
  get connected(): boolean {
    return this.up;
  }

  /** Others that lost the same server may not be back yet. */
  reconnectedWithin(ms: number): boolean {
    return performance.now() - this.reconnectedAt < ms;
  }

  /** @returns what takes the listener away again */
  onReconnect(listener: () => void): () => void {
    this.events.on('reconnect', listener);
    return () => this.events.off('reconnect', listener);
  }

  /** @throws the signal's reason when it aborts before there is a connection */
  async untilConnected(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.up) return;
    await once(this.events, 'reconnect', signal && { signal }).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
  }

  /** @throws ConnectionLost when the connection goes away while the work waits for an answer */
  async unlessLost<Result>(work: Promise<Result>): Promise<Result> {
    const { promise: lost, reject } = Promise.withResolvers<never>();
    const lose = () => reject(new ConnectionLost());
    this.events.once('disconnect', lose);
    if (!this.up) lose();
    try {
      return await Promise.race([work, lost]);
    } finally {
      this.events.off('disconnect', lose);
    }
  }

  /** Lets go of the subscriptions, sends what is still to be sent, and closes. */
  async close(): Promise<void> {
    if (this.connection.isClosed()) return;
    if (this.up) {
      const drained = this.connection.drain().catch((err: unknown) => {
        this.log.warn({ err }, 'The connection to NATS could not be drained');
      });
      await Promise.race([drained, pause(drainMs)]);
    }
    await this.connection.close();
  }

  private async watch(): Promise<void> {
    const { user } = this;
    for await (const status of this.connection.status()) {
      if (status.type === 'disconnect') {
        this.up = false;
        this.log.warn({ user, server: status.server }, 'NATS is away; trying to reconnect');
        this.events.emit('disconnect');
      } else if (status.type === 'reconnect') {
        this.up = true;
        this.reconnectedAt = performance.now();
        this.log.info({ user, server: status.server }, 'NATS is back');
        this.events.emit('reconnect');
      } else if (status.type === 'error') {
        this.log.error(
          { user, err: status.error, ...whatWasRefused(status.error) },
          'NATS refuses something',
        );
      }
    }
    this.up = false;
  }
}

/** Often an answer whose asker is gone: a server that was restarted no longer knows that it was asked for. */
function whatWasRefused(error: Error): { readonly operation?: string; readonly subject?: string } {
  if (!(error instanceof PermissionViolationError)) return {};
  const { operation, subject } = error;
  return { operation, subject };
}
