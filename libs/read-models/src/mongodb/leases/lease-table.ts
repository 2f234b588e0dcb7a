import type mongoose from 'mongoose';
import type { MongoConnection } from '../mongo-connection.js';
import { serverCode } from '../mongo-failures.js';
import { type HolderRecord, holdersCollection, type LeaseRecord, leasesCollection } from './lease-record.js';

export interface LeaseTableState {
  readonly leases: ReadonlyMap<string, LeaseRecord>;
  readonly holders: readonly HolderRecord[];
}

/** This process, as it stands in the table. */
export interface Holder {
  readonly id: string;
  readonly instance: string;
}

const duplicateKey = 11000;

/** The leases in MongoDB. Every change of hands is one conditional write on the token that was seen. */
export class LeaseTable {
  constructor(
    private readonly connection: MongoConnection,
    private readonly self: Holder,
  ) {}

  /** Shows all others that this process lives, for all of its leases at once. */
  async beat(): Promise<void> {
    const { id, instance } = this.self;
    await this.holders.updateOne({ _id: id }, { $inc: { beats: 1 }, $set: { instance } }, { upsert: true });
  }

  async read(): Promise<LeaseTableState> {
    const [leases, holders] = await Promise.all([
      this.leases.find().toArray(),
      this.holders.find().toArray(),
    ]);
    return { leases: new Map(leases.map((lease) => [lease._id, lease])), holders };
  }

  /** A lease that nobody ever had. Answers its token, or nothing when somebody was first. */
  async create(name: string): Promise<number | undefined> {
    const { id: holder, instance } = this.self;
    try {
      await this.leases.insertOne({ _id: name, token: 1, holder, instance });
      return 1;
    } catch (error) {
      if (serverCode(error) === duplicateKey) return undefined;
      throw error;
    }
  }

  /** From the holder that was seen. Answers the new token, or nothing when somebody was first. */
  async take(seen: LeaseRecord): Promise<number | undefined> {
    await this.endWriting(seen);
    const taken = await this.leases.findOneAndUpdate({ _id: seen._id, token: seen.token }, this.handOver(), {
      returnDocument: 'after',
    });
    return taken?.token;
  }

  /** From whoever has it. Answers the new token. */
  async seize(name: string): Promise<number> {
    const seen = await this.leases.findOne({ _id: name });
    if (seen) await this.endWriting(seen);
    const taken = await this.leases.findOneAndUpdate({ _id: name }, this.handOver(), {
      upsert: true,
      returnDocument: 'after',
    });
    if (!taken) throw new Error(`The lease ${name} was neither found nor made.`);
    return taken.token;
  }

  async release(name: string, token: number): Promise<void> {
    await this.leases.updateOne({ _id: name, token, holder: this.self.id }, { $set: { holder: null } });
  }

  async releaseAll(): Promise<void> {
    await this.leases.updateMany({ holder: this.self.id }, { $set: { holder: null } });
    await this.forget(this.self.id);
  }

  /** A holder that is gone; one that lives after all comes back with its next beat. */
  async forget(holder: string): Promise<void> {
    await this.holders.deleteOne({ _id: holder });
  }

  private handOver(): mongoose.mongo.UpdateFilter<LeaseRecord> {
    const { id: holder, instance } = this.self;
    return { $set: { holder, instance }, $inc: { token: 1 }, $unset: { writer: '' } };
  }

  /** A transaction that a dead holder left open would block its successor until MongoDB ends it, after a minute. */
  private async endWriting({ writer }: LeaseRecord): Promise<void> {
    if (writer) await this.connection.database.command({ killSessions: [{ id: writer }] });
  }

  private get leases(): mongoose.mongo.Collection<LeaseRecord> {
    return this.connection.database.collection<LeaseRecord>(leasesCollection);
  }

  private get holders(): mongoose.mongo.Collection<HolderRecord> {
    return this.connection.database.collection<HolderRecord>(holdersCollection);
  }
}
