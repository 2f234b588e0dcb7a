import type { ChooseCapacity, SessionAnswer, SessionEnded } from '@samenloket/gateway/session-api';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { onSessionRefused, post } from '../../graphql/ask';
import { askSession, firstSession, inForce } from './first-session';
import { SessionContext } from './session-context';

/** Who is signed in, for every page below it. The session itself is a cookie that no script can read. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, setSession] = useState<SessionAnswer>();
  const client = useQueryClient();
  const refresh = useCallback(async () => setSession(await askSession()), []);
  useEffect(() => {
    onSessionRefused(() => void refresh());
    void firstSession.then(setSession);
  }, [refresh]);
  const value = useMemo(
    () =>
      session && {
        session,
        refresh,
        chooseCapacity: async (id: string) => {
          const chosen: ChooseCapacity = { id };
          setSession(inForce(await post<SessionAnswer>('/session/capacity', JSON.stringify(chosen))));
          client.clear();
        },
        extend: async () => setSession(inForce(await post<SessionAnswer>('/session/extend', undefined))),
        signOut: async () => {
          const { continueAt } = await post<SessionEnded>('/session/end', undefined);
          location.assign(continueAt);
        },
      },
    [session, refresh, client],
  );
  return value && <SessionContext value={value}>{children}</SessionContext>;
}
