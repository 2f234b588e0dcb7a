import type {
  AskFollowCode,
  FollowCodeTerms,
  OpenFollowLink,
  SessionAnswer,
} from '@samenloket/gateway/session-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { post } from '../../graphql/ask';
import { Fault } from '../../graphql/fault';

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

interface AskedCode {
  /** How long it is good. */
  readonly minutes: number;
  /** When another one may be asked, in milliseconds since 1970. */
  readonly nextAt: number;
}

/** Asks for a code, and begins a session with it; then the page of the family's requests. */
export function useLinkSignIn(key: string) {
  const { refresh } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<AskedCode>();
  const code = useMutation({
    mutationFn: () => posted<FollowCodeTerms>('/follow-link/code', { key } satisfies AskFollowCode),
    onSuccess: ({ minutes, secondsToNext }) => {
      setAsked({ minutes, nextAt: Date.now() + secondsToNext * 1_000 });
      void client.invalidateQueries();
    },
  });
  const open = useMutation({
    mutationFn: async (typed: string) => {
      const brought: OpenFollowLink = { key, code: typed };
      await posted<SessionAnswer>('/follow-link', brought);
      await refresh();
      // What another family saw here before is no longer to be seen.
      client.clear();
      await navigate('/mijn', { replace: true });
    },
  });
  return { asked, code, open, mayAskAgain: useIsOver(asked?.nextAt) };
}

/** Whether this moment, in milliseconds since 1970, has come. */
function useIsOver(moment: number | undefined): boolean {
  const [over, setOver] = useState<number>();
  useEffect(() => {
    if (moment === undefined) return undefined;
    const timer = setTimeout(() => setOver(moment), Math.max(0, moment - Date.now()));
    return () => clearTimeout(timer);
  }, [moment]);
  return moment !== undefined && over === moment;
}

/** @throws Fault when it was refused */
async function posted<Answer extends object>(path: string, body: object): Promise<Answer> {
  const answer = await post<Answer & Refused>(path, JSON.stringify(body));
  const refusal = answer.errors?.[0];
  if (refusal) throw new Fault(refusal.extensions.code, refusal.message);
  // What went wrong at the gateway itself comes without errors of ours.
  if ('code' in answer) throw new Fault('UNAVAILABLE', 'The gateway could not answer.');
  return answer;
}
