import type { Clock } from '@samenloket/event-sourcing';
import { type DocumentStore, DuplicateKey } from '@samenloket/read-models';
import { randomUUID } from 'node:crypto';
import { ForgetfulCollection, type Forgettable } from '../sessions/forgetful-collection.js';
import { SessionKey } from '../sessions/session-key.js';
import type { SignInSecrets } from './identity-provider.js';

export interface SignInUnderWay extends SignInSecrets {
  /** Path of the portal. */
  readonly returnTo: string;
}

interface StoredSignIn extends Forgettable {
  readonly sealed: string;
}
interface AnsweredSignIn extends Forgettable {
  readonly signIn: string;
}

export const longestSignInMs = 10 * 60_000;

/** Sign-ins that began in some browser and are not answered yet; each is answered once. */
export class SignInsUnderWay {
  private constructor(
    private readonly begun: ForgetfulCollection<StoredSignIn>,
    private readonly answered: ForgetfulCollection<AnsweredSignIn>,
    private readonly clock: Clock,
  ) {}

  static async open(store: DocumentStore, clock: Clock): Promise<SignInsUnderWay> {
    const once = { name: 'signIn', paths: ['signIn'], unique: true };
    return new SignInsUnderWay(
      await ForgetfulCollection.open<StoredSignIn>(store, { name: 'signIns', indexes: [] }, clock),
      await ForgetfulCollection.open<AnsweredSignIn>(
        store,
        { name: 'answeredSignIns', indexes: [once] },
        clock,
      ),
      clock,
    );
  }

  /** @returns what the browser keeps of it */
  async begin(underWay: SignInUnderWay): Promise<SessionKey> {
    const key = SessionKey.draw();
    await this.begun.put(key.id, { sealed: key.seal(underWay), forgetAt: this.moment() });
    return key;
  }

  /** Nothing when it is too old, or was answered before: also when two answers come at the same time. */
  async take(key: SessionKey): Promise<SignInUnderWay | undefined> {
    const { id } = key;
    const found = (await this.begun.getMany([id])).get(id);
    if (!found) return undefined;
    try {
      await this.answered.put(randomUUID(), { signIn: id, forgetAt: this.moment() });
    } catch (error) {
      if (error instanceof DuplicateKey) return undefined;
      throw error;
    }
    await this.begun.delete(id);
    return key.open<SignInUnderWay>(found.sealed);
  }

  private moment(): number {
    return this.clock.now().getTime() + longestSignInMs;
  }
}
