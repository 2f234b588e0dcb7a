import { type QueryClient, useQueries } from '@tanstack/react-query';
import { useLive } from '../../../app/live/live-context';
import { allPages } from '../../../graphql/all-pages';
import { isWorking } from '../shared/round-status';
import { DeskRounds, type DeskRoundsQuery } from './rounds.generated';

export type ListedRound = DeskRoundsQuery['allocationRounds']['nodes'][number];

const roundsOf = (
  deskId: string,
  signal: AbortSignal,
  background: boolean,
): Promise<readonly ListedRound[]> =>
  allPages(DeskRounds, { deskId }, ({ allocationRounds }) => allocationRounds, signal, { background });

const soon = 3_000;
const seldom = 60_000;

/** Rounds of any of these desks, each once, the last announced one first. */
export function useRounds(deskIds: readonly string[]) {
  const { isHeld } = useLive();
  const found = useQueries({
    queries: deskIds.map((deskId) => ({
      queryKey: ['DeskRounds', deskId],
      queryFn: ({ signal, client }: { readonly signal: AbortSignal; readonly client: QueryClient }) =>
        roundsOf(deskId, signal, client.getQueryData(['DeskRounds', deskId]) !== undefined),
      meta: { live: 'desk' },
      refetchInterval: ({
        state,
      }: {
        readonly state: { readonly data: readonly ListedRound[] | undefined };
      }) => (state.data?.some(({ status }) => isWorking(status)) ? soon : isHeld ? (false as const) : seldom),
    })),
  });
  const byId = new Map(found.flatMap(({ data }) => data ?? []).map((round) => [round.id, round]));
  return {
    rounds: [...byId.values()].sort((one, other) => (one.announcedAt < other.announcedAt ? 1 : -1)),
    fault: found.find(({ error }) => error)?.error,
    isPending: found.some(({ isPending }) => isPending),
  };
}
