import { answeredWithin } from '@samenloket/event-sourcing';
import mongoose, { type Connection } from 'mongoose';
import { serverCode, unavailable, withoutData } from './mongo-failures.js';
import { runTransaction, type Transactional } from './transaction.js';

export interface MongoConnectionOptions {
  /** `mongodb://user:pass@host:27017/?replicaSet=rs0&tls=true&tlsCAFile=/path`; a replica set, for transactions. */
  readonly uri: string;
  readonly database: string;
  /** How long a call waits for a server, or tries a transaction again, before it is UNAVAILABLE. Default 5,000. */
  readonly patienceMs?: number;
  /** How long a call waits for an answer once it has a server. Default 20,000. */
  readonly answerMs?: number;
  readonly mostConnections?: number;
}

const namespaceExists = 48;

/** A connection of its own: nothing is shared through mongoose's global state. */
export class MongoConnection {
  private constructor(
    readonly models: Connection,
    private readonly patienceMs: number,
    private readonly answerMs: number,
  ) {}

  /** @throws DomainError UNAVAILABLE */
  static async open(options: MongoConnectionOptions): Promise<MongoConnection> {
    const { uri, database, patienceMs = 5_000, answerMs = 20_000, mostConnections = 50 } = options;
    const connection = mongoose.createConnection();
    try {
      await connection.openUri(uri, {
        dbName: database,
        appName: 'samenloket',
        autoCreate: false,
        autoIndex: false,
        bufferCommands: false,
        ignoreUndefined: true,
        maxPoolSize: mostConnections,
        serverSelectionTimeoutMS: patienceMs,
        connectTimeoutMS: patienceMs,
        socketTimeoutMS: answerMs,
        retryReads: true,
        retryWrites: true,
        readPreference: 'primary',
        readConcern: { level: 'majority' },
        writeConcern: { w: 'majority', journal: true },
      });
    } catch (error) {
      await connection.close();
      throw withoutData(error);
    }
    return new MongoConnection(connection, patienceMs, answerMs);
  }

  get database(): mongoose.mongo.Db {
    if (!this.models.db) throw unavailable();
    return this.models.db;
  }

  /** Made before they are used: a collection that begins to exist inside a transaction makes others wait or fail. */
  async ensureCollections(names: readonly string[]): Promise<void> {
    await this.askingMuch(async () => {
      const present = await this.database.listCollections({}, { nameOnly: true }).toArray();
      for (const name of names.filter((wanted) => present.every((found) => found.name !== wanted)))
        await this.createCollection(name);
    });
  }

  /** Harmless when another replica was first. */
  async createCollection(name: string): Promise<void> {
    try {
      await this.database.createCollection(name);
    } catch (error) {
      if (serverCode(error) !== namespaceExists) throw error;
    }
  }

  startSession(): Promise<mongoose.mongo.ClientSession> {
    return this.asking(() => this.models.startSession());
  }

  /** One call: the database's refusals and absences as this platform's errors. */
  asking<Result>(call: () => Promise<Result>): Promise<Result> {
    return this.askingMuch(() => this.answered(call()));
  }

  /** A call is over when it has found a server and had its time to answer. @throws DomainError UNAVAILABLE */
  answered<Result>(call: Promise<Result>): Promise<Result> {
    return answeredWithin(this.patienceMs + this.answerMs, call);
  }

  /** The same of work that takes as long as it takes: its calls are `answered` one by one, or wait for each other. */
  async askingMuch<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw withoutData(error);
    }
  }

  /** All of `work` or nothing of it; it may be carried out several times, so it does nothing else. */
  async transaction(session: mongoose.mongo.ClientSession, work: Transactional): Promise<void> {
    const answered = <Result>(call: Promise<Result>) => this.answered(call);
    await runTransaction(session, work, { patienceMs: this.patienceMs, answered });
  }

  async close(): Promise<void> {
    await this.models.close();
  }
}
