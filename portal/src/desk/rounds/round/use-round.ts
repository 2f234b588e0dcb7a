import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLive } from '../../../app/live/live-context';
import { ask } from '../../../graphql/ask';
import { refreshOf } from '../shared/round-status';
import { Round } from './round.generated';

/** A round with all that one may see of it, asked again soon while the platform works on it. */
export function useRound(id: string) {
  const { isHeld } = useLive();
  return useQuery({
    queryKey: ['Round', id],
    queryFn: ({ signal, client }) =>
      ask(Round, { id }, { signal, background: client.getQueryData(['Round', id]) !== undefined }),
    meta: { live: `round:${id}` },
    refetchInterval: ({ state }) => refreshOf(state.data?.allocationRound?.status, isHeld),
    placeholderData: keepPreviousData,
  });
}
