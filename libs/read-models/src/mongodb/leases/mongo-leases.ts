import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { answeredWithin, type Log, silentLog } from '@samenloket/event-sourcing';
import { type Lease, Leases } from '../../leases/leases.js';
import { MongoConnection, type MongoConnectionOptions } from '../mongo-connection.js';
import { HeldLease } from './held-lease.js';
import { HeldLeases } from './held-leases.js';
import { holdersCollection, type LeaseRecord, leasesCollection } from './lease-record.js';
import { LeaseTable, type LeaseTableState } from './lease-table.js';
import { Recurring } from './recurring.js';
import { SignsOfLife } from './signs-of-life.js';
import { WaitingList } from './waiting-list.js';

export interface MongoLeasesOptions extends Omit<
  MongoConnectionOptions,
  'patienceMs' | 'answerMs' | 'mostConnections'
> {
  /** The replica's stable name: after a restart it has its leases back at once. */
  readonly instance: string;
  /** After how long without a sign of life a lease may be taken over. Default 3,000. */
  readonly ttlMs?: number;
  /** Default 1,000. */
  readonly renewEveryMs?: number;
  /** How often those who wait look whether the lease is free. Default 250. */
  readonly pollEveryMs?: number;
  /** Milliseconds that only rise. Default: the process's own. */
  readonly now?: () => number;
  readonly log?: Log;
}

/** A margin on every duration: timers are not exact, and what is held here must end before others take it. */
const certain = 0.9;

/** Leases in the database that they guard. Nobody compares clocks: see {@link SignsOfLife}. */
export class MongoLeases extends Leases {
  private readonly self: { readonly id: string; readonly instance: string };
  private readonly table: LeaseTable;
  private readonly signs: SignsOfLife;
  private readonly mine: HeldLeases;
  private readonly waiting = new WaitingList();
  private readonly now: () => number;
  private readonly renewEveryMs: number;
  private readonly pollEveryMs: number;
  private readonly rounds: Recurring;
  /** Another living process has our name: from it, leases are not taken back before it is gone. */
  private readonly lostToNamesake = new Set<string>();
  private readonly changingHands = new Set<string>();
  private sentAt = -Infinity;

  private constructor(
    private readonly connection: MongoConnection,
    options: MongoLeasesOptions,
  ) {
    super();
    const { instance, ttlMs = 3_000, renewEveryMs = 1_000, pollEveryMs = 250 } = options;
    this.now = options.now ?? (() => performance.now());
    this.renewEveryMs = renewEveryMs;
    this.pollEveryMs = Math.min(pollEveryMs, renewEveryMs);
    this.self = { id: randomUUID(), instance };
    this.table = new LeaseTable(connection, this.self);
    this.signs = new SignsOfLife(ttlMs, this.self.id);
    this.mine = new HeldLeases(ttlMs * certain, this.now);
    this.rounds = new Recurring(
      () => answeredWithin(ttlMs, this.round()), // a later sign of life comes too late: better to send another
      () => (this.waiting.names.length > 0 ? this.pollEveryMs : renewEveryMs),
      options.log ?? silentLog,
    );
  }

  /** @throws DomainError UNAVAILABLE */
  static async open(options: MongoLeasesOptions): Promise<MongoLeases> {
    const { uri, database, ttlMs = 3_000 } = options;
    const connection = await MongoConnection.open({
      uri,
      database,
      patienceMs: ttlMs,
      answerMs: ttlMs,
      mostConnections: 4,
    });
    await connection.ensureCollections([leasesCollection, holdersCollection]);
    const leases = new MongoLeases(connection, options);
    leases.rounds.start();
    return leases;
  }

  async acquire(name: string, signal: AbortSignal): Promise<Lease> {
    signal.throwIfAborted();
    const granted = this.waiting.wait(name, signal);
    this.rounds.wake();
    return granted;
  }

  async seize(name: string): Promise<Lease> {
    return this.connection.askingMuch(async () => {
      await this.beat();
      this.mine.lose(name);
      return this.changeHands(name, async () => this.hold(name, await this.table.seize(name)));
    });
  }

  /** Watches holders that it does not know yet, until they show life or their ttl is over. */
  async holders(): Promise<ReadonlyMap<string, string>> {
    for (;;) {
      const state = await this.connection.asking(() => this.table.read());
      const now = this.now();
      this.signs.observe(state, now);
      const held = [...state.leases.values()].filter(
        ({ holder }) => holder !== null && this.signs.isAlive(holder, now),
      );
      if (held.every(({ holder }) => this.signs.isKnown(holder ?? this.self.id, now)))
        return new Map(held.map(({ _id, instance }) => [_id, instance]));
      await delay(this.pollEveryMs);
    }
  }

  async close(): Promise<void> {
    await this.rounds.stop();
    this.waiting.refuseAll(new Error('These leases are closed.'));
    this.mine.stop();
    await this.connection.asking(() => this.table.releaseAll()).finally(() => this.connection.close());
  }

  /** Shows that we live, looks who else does, and takes what is free and wanted. */
  private async round(): Promise<void> {
    if (this.now() - this.sentAt >= this.renewEveryMs * certain) await this.beat();
    const state = await this.table.read();
    this.signs.observe(state, this.now());
    for (const name of this.mine.compare(state))
      if (state.leases.get(name)?.instance === this.self.instance) this.lostToNamesake.add(name);
    await this.releaseForgotten(state);
    for (const name of this.waiting.names) await this.takeWhenFree(name, state);
  }

  private async beat(): Promise<void> {
    const sentAt = this.now();
    await this.table.beat();
    this.sentAt = sentAt;
    this.mine.renewed(sentAt);
  }

  private async takeWhenFree(name: string, { leases }: LeaseTableState): Promise<void> {
    const seen = leases.get(name);
    if (this.mine.get(name) || this.changingHands.has(name) || (seen && !this.isFree(seen))) return;
    await this.changeHands(name, async () => {
      const token = seen ? await this.table.take(seen) : await this.table.create(name);
      if (token === undefined) return;
      if (seen?.holder && seen.holder !== this.self.id) await this.table.forget(seen.holder);
      const lease = this.hold(name, token);
      if (!this.waiting.grant(name, lease)) await lease.release();
    });
  }

  private isFree({ _id, holder, instance }: LeaseRecord): boolean {
    if (holder === null || holder === this.self.id) return true;
    const ourEarlierProcess = instance === this.self.instance && !this.lostToNamesake.has(_id);
    return ourEarlierProcess || !this.signs.isAlive(holder, this.now());
  }

  private hold(name: string, token: number): HeldLease {
    this.lostToNamesake.delete(name);
    const lease: HeldLease = new HeldLease({ lease: name, token }, async () => {
      this.mine.remove(lease);
      await this.table.release(name, token).catch(() => undefined); // the next round that arrives releases it
    });
    this.mine.add(lease);
    return lease;
  }

  /** Ours in the table and not here: it expired here while MongoDB was away, or its release did not arrive. */
  private async releaseForgotten({ leases }: LeaseTableState): Promise<void> {
    for (const { _id: name, holder, token } of leases.values()) {
      const ours = holder === this.self.id && !this.mine.get(name) && !this.changingHands.has(name);
      if (ours && !this.waiting.names.includes(name)) await this.table.release(name, token);
    }
  }

  private async changeHands<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    this.changingHands.add(name);
    try {
      return await work();
    } finally {
      this.changingHands.delete(name);
    }
  }
}
