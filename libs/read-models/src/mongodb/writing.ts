import type mongoose from 'mongoose';
import type { MongoConnection } from './mongo-connection.js';

type Session = mongoose.mongo.ClientSession;

/** How writes are carried out: each in a transaction of its own. */
export interface Writing {
  /** All of `work` or nothing of it; it may be carried out several times. */
  transaction(work: (session: Session) => Promise<void>): Promise<void>;
  /** A single write, which MongoDB does as a whole or not at all, or something that no transaction can hold. */
  single(work: (session?: Session) => Promise<void>): Promise<void>;
}

export class FreeWriting implements Writing {
  constructor(private readonly connection: MongoConnection) {}

  async transaction(work: (session: Session) => Promise<void>): Promise<void> {
    const session = await this.connection.startSession();
    try {
      await this.connection.transaction(session, work);
    } finally {
      await session.endSession();
    }
  }

  single(work: () => Promise<void>): Promise<void> {
    return this.connection.answered(work());
  }
}
