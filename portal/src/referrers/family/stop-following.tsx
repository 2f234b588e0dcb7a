import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { StopFollowing as Stop } from './family.generated';

interface StopFollowingProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** Ends the consent from the referrer's side. Asked once more: only the family can give it again. */
export function StopFollowing({ id, onDone }: StopFollowingProps) {
  const { t } = useTranslation('referrers');
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error } = useChange(Stop);
  return (
    <Card as="section">
      <h2>{t('stop.title')}</h2>
      <p>{t('stop.more')}</p>
      {asked ? (
        <Alert kind="warning" title={t('stop.sure')} live>
          <p>{t('stop.sureMore')}</p>
          <div className="row">
            <Button look="danger" busy={isPending} onClick={() => mutate({ id }, { onSuccess: onDone })}>
              {t('stop.now')}
            </Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {t('stop.back')}
            </Button>
          </div>
        </Alert>
      ) : (
        <div className="row no-print">
          <Button look="secondary" icon="cross" onClick={() => setAsked(true)}>
            {t('stop.ask')}
          </Button>
        </div>
      )}
      <FaultAlert fault={error} />
    </Card>
  );
}
