import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, ChoiceField, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { DeclineOffer } from './offer.generated';

const reasons = ['price', 'hours', 'distance', 'startDate', 'foundElsewhere', 'care', 'other'] as const;

/** The reason is not needed; it helps the desk to search better. */
export function DeclineForm({ offerId, onBack }: { readonly offerId: string; readonly onBack: () => void }) {
  const { t } = useTranslation('families');
  const { mutate, isPending, error } = useChange(DeclineOffer);
  const [chosen, setChosen] = useState('');
  const reason = reasons.find((one) => one === chosen) ?? null;
  return (
    <Card as="section" emphasis="warning">
      <h2>{t('offer.decline')}</h2>
      <p className="measure">{t('offer.declineMore')}</p>
      <ChoiceField
        optional
        label={t('offer.why')}
        choices={reasons.map((value) => ({ value, label: t(`declineReasons.${value}`) }))}
        input={{ name: 'reason', onChange: ({ target }) => setChosen(target.value) }}
      />
      <FaultAlert fault={error} />
      <div className="row">
        <Button look="danger" busy={isPending} onClick={() => mutate({ offerId, reason })}>
          {t('offer.declineNow')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('offer.thinkAgain')}
        </Button>
      </div>
    </Card>
  );
}
