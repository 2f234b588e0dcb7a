import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { DocumentStore } from '@samenloket/read-models';
import { ForgetfulCollection, type Forgettable } from './forgetful-collection.js';
import { SessionKey } from './session-key.js';
import type { Session, SignedInPerson } from './session.js';

export interface SessionTerms {
  /** A session ends after so long without a question. */
  readonly idleMs: number;
  /** And after so long whatever happens. */
  readonly longestMs: number;
}

/** A session that has not ended; its moments in milliseconds since 1970. */
export interface LiveSession {
  readonly key: SessionKey;
  readonly session: Session;
  /** When it ends if nothing more is asked. */
  readonly expiresAt: number;
  readonly endsAt: number;
  readonly usedAt: number;
  readonly terms: SessionTerms;
}

/** A session as it stands in the store: what it holds never changes, so a late write brings back none that has ended. */
interface StoredSession extends Forgettable {
  readonly sealed: string;
  readonly startedAt: number;
  /** Absent in sessions from before there were several: those of all. */
  readonly terms?: SessionTerms;
}
interface StoredUse extends Forgettable {
  readonly usedAt: number;
}

/** A use is written down when the last one is this old: not with every question. */
const useWorthWritingMs = 30_000;

const useOf = (id: string) => `${id}.used`;

/** Who is signed in at the portal. Other replicas of the gateway see the same at once. */
export class Sessions {
  private constructor(
    private readonly kept: ForgetfulCollection<StoredSession | StoredUse>,
    private readonly clock: Clock,
    private readonly terms: SessionTerms,
  ) {}

  static async open(store: DocumentStore, clock: Clock, terms: SessionTerms): Promise<Sessions> {
    const spec = { name: 'sessions', indexes: [] };
    return new Sessions(
      await ForgetfulCollection.open<StoredSession | StoredUse>(store, spec, clock),
      clock,
      terms,
    );
  }

  begin(person: SignedInPerson, terms = this.terms): Promise<LiveSession> {
    const [first] = person.capacities;
    if (!first) throw new Error('Nobody signs in without a capacity.');
    return this.store({ ...person, active: first.id }, this.now(), terms);
  }

  /** Nothing when it has ended, or never was. */
  async find(key: SessionKey): Promise<LiveSession | undefined> {
    const { id } = key;
    const found = await this.kept.getMany([id, useOf(id)]);
    const [stored, use] = [found.get(id), found.get(useOf(id))];
    if (!stored || !('sealed' in stored)) return undefined;
    const usedAt = use && 'usedAt' in use ? use.usedAt : stored.startedAt;
    const { sealed, startedAt, terms = this.terms } = stored;
    const live = this.live(key, key.open<Session>(sealed), startedAt, usedAt, terms);
    return live.expiresAt > this.now() ? live : undefined;
  }

  /** Something was asked: the session goes on. */
  async use(live: LiveSession): Promise<LiveSession> {
    const { key, session, endsAt, usedAt, terms } = live;
    const now = this.now();
    if (now - usedAt < useWorthWritingMs) return live;
    await this.kept.put(useOf(key.id), { usedAt: now, forgetAt: endsAt });
    return this.live(key, session, endsAt - terms.longestMs, now, terms);
  }

  /**
   * A new key for the same session: who still has the old one has nothing.
   * @throws DomainError FORBIDDEN when the person does not have this capacity
   */
  async choose(live: LiveSession, capacityId: string): Promise<LiveSession> {
    const { session, key, endsAt, terms } = live;
    if (!session.capacities.some(({ id }) => id === capacityId)) {
      throw new DomainError(
        'FORBIDDEN',
        'You do not have this role. Ask for /session to see which you have.',
      );
    }
    const chosen = await this.store({ ...session, active: capacityId }, endsAt - terms.longestMs, terms);
    await this.end(key);
    return chosen;
  }

  async end({ id }: SessionKey): Promise<void> {
    await this.kept.delete(id, useOf(id));
  }

  private async store(session: Session, startedAt: number, terms: SessionTerms): Promise<LiveSession> {
    const key = SessionKey.draw();
    const now = this.now();
    const forgetAt = startedAt + terms.longestMs;
    if (now !== startedAt) await this.kept.put(useOf(key.id), { usedAt: now, forgetAt });
    await this.kept.put(key.id, { sealed: key.seal(session), startedAt, terms, forgetAt });
    return this.live(key, session, startedAt, now, terms);
  }

  private live(
    key: SessionKey,
    session: Session,
    startedAt: number,
    usedAt: number,
    terms: SessionTerms,
  ): LiveSession {
    const endsAt = startedAt + terms.longestMs;
    return { key, session, usedAt, endsAt, expiresAt: Math.min(endsAt, usedAt + terms.idleMs), terms };
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
