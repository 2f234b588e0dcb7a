import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, CheckField, DateField, FaultAlert, HalfDayGrid } from '../../design';
import type { HalfDay } from '../../design/half-days';
import { useChange } from '../../graphql/use-question';
import { AcceptOffer, type OneOfferQuery } from './offer.generated';

interface AcceptFormProps {
  readonly offer: NonNullable<OneOfferQuery['offer']>;
  readonly onBack: () => void;
}

/** Yes, as offered; or with fewer days or a later start. Asked once more, since it takes back other offers. */
export function AcceptForm({ offer, onBack }: AcceptFormProps) {
  const { t } = useTranslation('families');
  const { mutate, isPending, error } = useChange(AcceptOffer);
  const [otherwise, setOtherwise] = useState(false);
  const [start, setStart] = useState(offer.start);
  const [weeks, setWeeks] = useState<readonly (readonly HalfDay[])[]>(offer.pattern.weeks);
  const accept = () =>
    mutate({
      input: { offerId: offer.id, ...(otherwise && { start, pattern: { weeks: weeks.map((w) => [...w]) } }) },
    });
  return (
    <Card as="section" emphasis="accent">
      <h2>{t('offer.sure')}</h2>
      <p className="measure">{t('offer.sureMore')}</p>
      <CheckField
        label={t('offer.otherwise')}
        input={{ checked: otherwise, onChange: ({ target }) => setOtherwise(target.checked) }}
      />
      {otherwise && (
        <>
          <DateField
            label={t('offer.start')}
            min={offer.start}
            value={start}
            onChange={({ target }) => target.value && setStart(target.value)}
          />
          {weeks.map((week, index) => (
            <HalfDayGrid
              key={index}
              label={t('offer.days')}
              value={week}
              among={offer.pattern.weeks[index] ?? []}
              onChange={(chosen) => setWeeks(weeks.map((one, at) => (at === index ? chosen : one)))}
            />
          ))}
        </>
      )}
      <FaultAlert fault={error} />
      <div className="row">
        <Button icon="check" busy={isPending} onClick={accept}>
          {t('offer.accept')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('offer.thinkAgain')}
        </Button>
      </div>
    </Card>
  );
}
