import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, FaultAlert, SideSheet } from '../../../design';
import { useChange } from '../../../graphql/use-question';
import { today } from '../../../language/days';
import { useDates } from '../../../language/use-dates';
import type { RoundStatus, ShownRound } from '../shared/round-status';
import { CancelForm } from './cancel-form';
import { PublishForm } from './publish-form';
import { FreezeRound } from './round.generated';

interface RoundActionsProps {
  readonly round: ShownRound;
  readonly organiserName: (id: string) => string | undefined;
  /** Why names of organisers are missing. */
  readonly namesFault: unknown;
}

const mayBeCancelled: readonly RoundStatus[] = [
  'announced',
  'freezing',
  'frozen',
  'computed',
  'refusedByCheck',
];

/** What a desk can do with the whole of a round now; nothing that cannot be undone without asking once more. */
export function RoundActions({ round, organiserName, namesFault }: RoundActionsProps) {
  const { t } = useTranslation('rounds');
  const { day } = useDates();
  const [sheet, setSheet] = useState<'publish' | 'cancel'>();
  const freeze = useChange(FreezeRound);
  const { id, status, freezeOn } = round;
  const close = () => setSheet(undefined);
  const isDue = freezeOn <= today();
  return (
    <div className="stack stack-tight no-print">
      {status === 'announced' && !isDue && <Alert title={t('freeze.notYet', { date: day(freezeOn) })} />}
      {status === 'computed' && (
        <Alert title={t('review.title')}>
          <p>{t('review.more')}</p>
        </Alert>
      )}
      <div className="row">
        {status === 'announced' && isDue && (
          <Button busy={freeze.isPending} onClick={() => freeze.mutate({ roundId: id })}>
            {t('freeze.now')}
          </Button>
        )}
        {status === 'computed' && (
          <Button icon="letter" onClick={() => setSheet('publish')}>
            {t('publish.title')}
          </Button>
        )}
        {mayBeCancelled.includes(status) && (
          <Button look="danger" icon="cross" onClick={() => setSheet('cancel')}>
            {t('cancel.title')}
          </Button>
        )}
      </div>
      {status === 'announced' && isDue && <p className="soft measure">{t('freeze.more')}</p>}
      <FaultAlert fault={freeze.error} />
      <SideSheet title={t('publish.title')} open={sheet === 'publish'} onClose={close}>
        <PublishForm {...{ round, organiserName, namesFault }} onDone={close} />
      </SideSheet>
      <SideSheet title={t('cancel.title')} open={sheet === 'cancel'} onClose={close}>
        <CancelForm id={id} onDone={close} />
      </SideSheet>
    </div>
  );
}
