import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCapacity } from '../../../app/session/session-context';
import { SignInNeeded } from '../../../app/session/sign-in-needed';
import { DataTable, FaultAlert, Loading, PageHead, SideSheet } from '../../../design';
import { useQuestion } from '../../../graphql/use-question';
import { CutOffs } from '../round/cut-offs';
import { Deviations } from '../shared/deviations';
import { RoundStatusPill } from '../shared/round-status';
import { usePlacesOfDesks } from '../shared/use-places-of-desks';
import { useRoundMonths } from '../shared/use-round-months';
import { WorkingNotice } from '../shared/working-notice';
import { Agreement } from './agreement';
import { ProposalSheet } from './proposal-sheet';
import { OrganiserName } from './review.generated';
import { useProposalColumns } from './proposal-columns';
import { type Proposal, useReview } from './use-review';

export function Component() {
  return (
    <SignInNeeded as={['organiserCoordinator', 'deskWorker']}>
      <ReviewPage />
    </SignInNeeded>
  );
}

/** What a round proposes to one organiser: for itself, and for a desk that does it when the organiser phones. */
function ReviewPage() {
  const { t } = useTranslation('rounds');
  const { month } = useRoundMonths();
  const { id = '', organiserId: ofAddress } = useParams();
  const capacity = useCapacity();
  const isDesk = capacity?.role === 'deskWorker';
  const organiserId = ofAddress ?? capacity?.organiserId ?? '';
  const [opened, setOpened] = useState<Proposal>();
  const { reviewed, round, proposals } = useReview({ roundId: id, organiserId });
  const named = useQuestion(OrganiserName, { id: organiserId }, { enabled: organiserId !== '' });
  const { places, fault } = usePlacesOfDesks(round?.deskIds ?? []);
  const columns = useProposalColumns(isDesk, setOpened);
  if (reviewed.isPending) return <Loading />;
  if (!round) return <FaultAlert fault={reviewed.error} />;
  const { data } = proposals;
  const own = {
    ...round,
    deviations: round.deviations?.filter((one) => one.organiserId === organiserId) ?? [],
  };
  const isComputed = data !== undefined && data.hash !== null;
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('proposals.title', { month: month(round.firstMonth) })}
        lead={named.data?.organiser?.name}
        back={
          isDesk
            ? { to: `/loket/rondes/${id}`, label: t('proposals.toRound') }
            : { to: '/organisator/rondes', label: t('list.title') }
        }
      >
        <RoundStatusPill status={round.status} />
        <WorkingNotice status={round.status} />
      </PageHead>
      <FaultAlert fault={reviewed.error ?? proposals.error ?? fault} />
      {proposals.isPending && <Loading />}
      {isComputed && (
        <Agreement
          round={round}
          organiserId={organiserId}
          isDesk={isDesk}
          own={data}
          onRefused={() => void proposals.refetch()}
        />
      )}
      {data && data.proposals.length === 0 && <p>{t(isComputed ? 'proposals.none' : 'proposals.notYet')}</p>}
      {data && data.proposals.length > 0 && (
        <div className="stack stack-tight">
          <p role="status">{t('proposals.shown', { count: data.proposals.length })}</p>
          <DataTable
            label={t('proposals.label')}
            columns={columns}
            rows={[...data.proposals]}
            keyOf={({ roundNumber, location, startMonth }) => `${roundNumber} ${location.id} ${startMonth}`}
          />
        </div>
      )}
      {isComputed && <Deviations round={own} />}
      {isComputed && (
        <CutOffs roundId={id} places={places.filter(({ organiser }) => organiser.id === organiserId)} />
      )}
      <SideSheet
        title={t('proposal.title', { place: opened?.location.name ?? '' })}
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
      >
        {opened && (
          <ProposalSheet
            roundId={id}
            proposal={opened}
            mayDeviate={round.status === 'computed'}
            onDone={() => setOpened(undefined)}
          />
        )}
      </SideSheet>
    </div>
  );
}
