import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveNote } from '../../../app/live/live-note';
import { useCapacity } from '../../../app/session/session-context';
import { SignInNeeded } from '../../../app/session/sign-in-needed';
import { Alert, Button, FaultAlert, Loading, PageHead, SideSheet } from '../../../design';
import { AnnounceForm } from './announce-form';
import { RoundCard } from './round-card';
import { DeskRounds } from './rounds.generated';
import { useRounds } from './use-rounds';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <RoundsPage />
    </SignInNeeded>
  );
}

/** The rounds of a desk, the last announced one first. */
function RoundsPage() {
  const { t } = useTranslation('rounds');
  const capacity = useCapacity();
  const [announcing, setAnnouncing] = useState(false);
  const deskIds = capacity?.deskIds ?? [];
  const { rounds, fault, isPending } = useRounds(deskIds);
  return (
    <div className="stack stack-wide">
      <PageHead title={t('list.title')} lead={t('list.lead')}>
        <Button icon="plus" onClick={() => setAnnouncing(true)}>
          {t('announce.title')}
        </Button>
      </PageHead>
      <LiveNote of={DeskRounds} />
      <FaultAlert fault={fault} />
      {isPending && <Loading />}
      {!isPending && rounds.length === 0 && !fault && (
        <Alert title={t('list.none')}>
          <p>{t('list.noneMore')}</p>
        </Alert>
      )}
      <ul className="plain-list cards">
        {rounds.map((round) => (
          <RoundCard key={round.id} round={round} to={`/loket/rondes/${round.id}`} />
        ))}
      </ul>
      <SideSheet title={t('announce.title')} open={announcing} onClose={() => setAnnouncing(false)}>
        <AnnounceForm deskIds={deskIds} />
      </SideSheet>
    </div>
  );
}
