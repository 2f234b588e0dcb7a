import type { Capacity, SessionAnswer, SignedIn } from '@samenloket/gateway/session-api';
import { createContext, useContext } from 'react';

interface SessionUse {
  readonly session: SessionAnswer;
  readonly refresh: () => Promise<void>;
  /** @param id of one of the capacities */
  readonly chooseCapacity: (id: string) => Promise<void>;
  readonly extend: () => Promise<void>;
  /** Leaves the page. */
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<SessionUse | undefined>(undefined);

export function useSession(): SessionUse {
  const use = useContext(SessionContext);
  if (!use) throw new Error('This is not within a SessionProvider.');
  return use;
}

export function capacityOf({ capacities, active }: SignedIn): Capacity | undefined {
  return capacities.find(({ id }) => id === active);
}

/** In which role everything is asked now; nothing when nobody is signed in. */
export function useCapacity(): Capacity | undefined {
  const { session } = useSession();
  return session.signedIn ? capacityOf(session) : undefined;
}

/** A plain navigation: the gateway takes over and brings the person back. */
export function signInAddress(back: string, person?: string): string {
  const asked = new URLSearchParams({ ...(person !== undefined && { person }), return: back });
  return `/sign-in?${asked.toString()}`;
}
