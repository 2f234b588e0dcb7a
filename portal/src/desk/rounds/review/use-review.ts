import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLive } from '../../../app/live/live-context';
import { ask } from '../../../graphql/ask';
import { Fault } from '../../../graphql/fault';
import { refreshOf } from '../shared/round-status';
import { Proposals, type ProposalsQuery, ReviewedRound } from './review.generated';

export type Proposal = ProposalsQuery['roundProposals']['nodes'][number];

export interface OwnProposals {
  readonly proposals: readonly Proposal[];
  /** Of all of them: who confirms with it agrees with these and no others. */
  readonly hash: string | null;
  readonly confirmed: boolean;
}

interface Asked {
  readonly roundId: string;
  readonly organiserId: string;
}

async function allOf(asked: Asked, signal: AbortSignal): Promise<OwnProposals> {
  const proposals: Proposal[] = [];
  let after: string | null | undefined;
  let hash: string | null | undefined;
  let confirmed: boolean;
  do {
    const { roundProposals } = await ask(Proposals, { ...asked, after: after ?? null }, { signal });
    if (after && hash !== roundProposals.proposalsHash)
      throw new Fault('CONFLICT', 'The proposals changed while they were read.');
    ({ proposalsHash: hash, confirmed } = roundProposals);
    proposals.push(...roundProposals.nodes);
    after = roundProposals.pageInfo.hasNextPage ? roundProposals.pageInfo.endCursor : undefined;
  } while (after);
  return { proposals, hash: hash ?? null, confirmed };
}

/** A round under review, and what it proposes to one organiser: anew as soon as it was computed again. */
export function useReview(asked: Asked) {
  const { roundId, organiserId } = asked;
  const { isHeld } = useLive();
  const reviewed = useQuery({
    queryKey: ['ReviewedRound', roundId],
    queryFn: ({ signal, client }) => {
      const background = client.getQueryData(['ReviewedRound', roundId]) !== undefined;
      return ask(ReviewedRound, { id: roundId }, { signal, background });
    },
    meta: { live: `round:${roundId}` },
    refetchInterval: ({ state }) => refreshOf(state.data?.allocationRound?.status, isHeld),
  });
  const round = reviewed.data?.allocationRound;
  const proposals = useQuery({
    queryKey: ['Proposals', roundId, organiserId, round?.status, round?.deviations?.length],
    queryFn: ({ signal }) => allOf(asked, signal),
    enabled: round !== null && round !== undefined && organiserId !== '',
    placeholderData: keepPreviousData,
  });
  return { reviewed, round, proposals };
}
