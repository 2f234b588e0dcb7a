import type { PracticePerson, SessionAnswer, SignedOut } from '../session-api.js';
import type { LiveSession } from './sessions.js';

export interface SignInSurroundings {
  readonly development: boolean;
  readonly canSignIn: boolean;
  readonly people: readonly PracticePerson[];
}

export function signedOut({ development, canSignIn, people }: SignInSurroundings): SignedOut {
  return { signedIn: false, development, canSignIn, people };
}

/** What the portal may know of a session: nothing by which somebody else could take it over without the cookie. */
export function sessionAnswer(around: SignInSurroundings, live: LiveSession | undefined): SessionAnswer {
  if (!live) return signedOut(around);
  const { key, session, expiresAt, endsAt } = live;
  return {
    ...signedOut(around),
    signedIn: true,
    personId: session.subject,
    ...(session.name !== undefined && { name: session.name }),
    ...(session.byLink && { byLink: session.byLink }),
    capacities: session.capacities.map(({ membershipId: _, ...capacity }) => capacity),
    active: session.active,
    csrf: key.csrf,
    expiresAt: new Date(expiresAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
  };
}
