import type mongoose from 'mongoose';
import { type Fence, LeaseLost } from '../leases/leases.js';
import { leasesCollection, type LeaseRecord } from './leases/lease-record.js';
import type { MongoConnection } from './mongo-connection.js';
import type { Writing } from './writing.js';

type Session = mongoose.mongo.ClientSession;

/**
 * Writes under a lease: each transaction first touches the lease where it still has our token. Whoever takes the lease
 * over changes the same document, so either their change or our transaction comes first, never both half. The writes
 * of one lease go one after the other: they would only meet each other there.
 */
class FencedWriting implements Writing {
  private last: Promise<void> = Promise.resolve();
  private opened: Promise<Session> | undefined;
  private closed = false;

  constructor(
    private readonly connection: MongoConnection,
    private readonly fence: Fence,
  ) {}

  get token(): number {
    return this.fence.token;
  }

  transaction(work: (session: Session) => Promise<void>): Promise<void> {
    const done = this.last.then(() => this.fenced(work));
    this.last = done.catch(() => undefined); // each caller has its own failure
    return done;
  }

  single(work: (session: Session) => Promise<void>): Promise<void> {
    return this.transaction(work);
  }

  /** Nothing is written any more; what is under way is finished. */
  async close(): Promise<void> {
    this.closed = true;
    await this.last;
    await (await this.opened?.catch(() => undefined))?.endSession(); // a session that failed to open needs no end
  }

  private async fenced(work: (session: Session) => Promise<void>): Promise<void> {
    if (this.closed) throw new LeaseLost(this.fence.lease);
    const session = await (this.opened ??= this.open());
    await this.connection.transaction(session, async () => {
      await this.touch({ $inc: { touches: 1 } }, session);
      await work(session);
    });
  }

  /** The lease names our session: who takes over ends what a dead owner left open in it, and need not wait for it. */
  private async open(): Promise<Session> {
    const session = await this.connection.startSession();
    try {
      await this.connection.answered(this.touch({ $set: { writer: session.id?.id } }));
      return session;
    } catch (error) {
      this.opened = undefined;
      await session.endSession();
      throw error;
    }
  }

  private async touch(change: mongoose.mongo.UpdateFilter<LeaseRecord>, session?: Session): Promise<void> {
    const { lease, token } = this.fence;
    const leases = this.connection.database.collection<LeaseRecord>(leasesCollection);
    const { matchedCount } = await leases.updateOne({ _id: lease, token }, change, {
      ...(session && { session }),
    });
    if (matchedCount === 0) throw new LeaseLost(lease);
  }
}

/** One for each lease that is held here, whoever asks for it: their writes have one order. */
export class FencedWritings {
  private readonly byLease = new Map<string, FencedWriting>();

  constructor(private readonly connection: MongoConnection) {}

  under(fence: Fence): Writing {
    const known = this.byLease.get(fence.lease);
    if (known?.token === fence.token) return known;
    const writing = new FencedWriting(this.connection, fence);
    if (known && known.token > fence.token) return writing;
    this.byLease.set(fence.lease, writing);
    void known?.close();
    return writing;
  }

  async close(): Promise<void> {
    await Promise.all([...this.byLease.values()].map((writing) => writing.close()));
  }
}
