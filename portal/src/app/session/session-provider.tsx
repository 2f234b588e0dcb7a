import {
  backgroundHeader,
  type ChooseCapacity,
  type SessionAnswer,
  type SessionEnded,
} from '@samenloket/gateway/session-api';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { onSessionRefused, post, rememberCsrf } from '../../graphql/ask';
import { SessionContext } from './session-context';

const nobody: SessionAnswer = { signedIn: false, development: false, canSignIn: false, people: [] };

/** In the background: looking whether one is still signed in does not keep one signed in. */
async function askSession(): Promise<SessionAnswer> {
  const headers = { [backgroundHeader]: '1' };
  const response = await fetch('/session', { credentials: 'same-origin', headers });
  return (await response.json()) as SessionAnswer;
}

/** Who is signed in, for every page below it. The session itself is a cookie that no script can read. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, setSession] = useState<SessionAnswer>();
  const client = useQueryClient();
  const take = useCallback((answer: SessionAnswer) => {
    rememberCsrf(answer.signedIn ? answer.csrf : undefined);
    setSession(answer);
  }, []);
  const refresh = useCallback(() => askSession().then(take, () => take(nobody)), [take]);
  useEffect(() => {
    onSessionRefused(() => void refresh());
    void refresh();
  }, [refresh]);
  const value = useMemo(
    () =>
      session && {
        session,
        refresh,
        chooseCapacity: async (id: string) => {
          const chosen: ChooseCapacity = { id };
          take(await post<SessionAnswer>('/session/capacity', JSON.stringify(chosen)));
          client.clear();
        },
        extend: async () => take(await post<SessionAnswer>('/session/extend', undefined)),
        signOut: async () => {
          const { continueAt } = await post<SessionEnded>('/session/end', undefined);
          location.assign(continueAt);
        },
      },
    [session, refresh, take, client],
  );
  return value && <SessionContext value={value}>{children}</SessionContext>;
}
