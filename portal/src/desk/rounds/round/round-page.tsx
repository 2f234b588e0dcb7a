import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { LiveNote } from '../../../app/live/live-note';
import { SignInNeeded } from '../../../app/session/sign-in-needed';
import { FaultAlert, Loading, PageHead } from '../../../design';
import { RoundStatusPill } from '../shared/round-status';
import { usePlacesOfDesks } from '../shared/use-places-of-desks';
import { useRoundMonths } from '../shared/use-round-months';
import { Deviations } from '../shared/deviations';
import { WorkingNotice } from '../shared/working-notice';
import { Claims } from './claims';
import { CutOffs } from './cut-offs';
import { Figures } from './figures';
import { OffersMade } from './offers-made';
import { OrganisersToConfirm } from './organisers-to-confirm';
import { PublicFacts } from './public-facts';
import { Round } from './round.generated';
import { RoundActions } from './round-actions';
import { RoundSteps } from './round-steps';
import { RuleSets } from './rule-sets';
import { useRound } from './use-round';
import './round-page.css';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <RoundPage />
    </SignInNeeded>
  );
}

/** One round from its announcement to its offers, for a desk of it. */
function RoundPage() {
  const { t } = useTranslation('rounds');
  const { month } = useRoundMonths();
  const { id = '' } = useParams();
  const { data, error, isPending } = useRound(id);
  const round = data?.allocationRound;
  const { places, organiserName, fault } = usePlacesOfDesks(round?.deskIds ?? []);
  if (isPending) return <Loading />;
  if (!round) return <FaultAlert fault={error} />;
  const isReviewed = round.figures !== null && round.figures !== undefined;
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('name', { month: month(round.firstMonth) })}
        back={{ to: '/loket/rondes', label: t('list.title') }}
      >
        <RoundStatusPill status={round.status} />
        <WorkingNotice status={round.status} />
      </PageHead>
      <LiveNote of={Round} />
      <FaultAlert fault={error ?? fault} />
      <RoundActions {...{ round, organiserName }} namesFault={fault} />
      <div className="round">
        <div className="stack">
          <RoundSteps round={round} />
          <PublicFacts round={round} />
          {round.ruleSets && <RuleSets ruleSets={round.ruleSets} />}
        </div>
        <div className="stack">
          {round.figures && <Figures id={id} figures={round.figures} />}
          <OrganisersToConfirm round={round} organiserName={organiserName} />
          <OffersMade round={round} />
        </div>
      </div>
      {isReviewed && (
        <>
          <Deviations round={round} />
          <Claims roundId={id} />
          <CutOffs roundId={id} places={places} />
        </>
      )}
    </div>
  );
}
