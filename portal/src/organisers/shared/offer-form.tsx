import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, CheckField, DateField, Fold, HalfDayGrid } from '../../design';
import type { HalfDay } from '../../design/half-days';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import type { Done } from './done';
import { OfferFault } from './offer-fault';
import { useOffering } from './use-offering';

export interface OfferedPlace {
  readonly locationId: string;
  /** Absent: any group that fits the age of the child. */
  readonly placeGroupId?: string;
  readonly start: string;
  readonly weeks: readonly (readonly HalfDay[])[];
}

interface OfferFormProps {
  readonly request: { readonly id: string; readonly number: string };
  readonly place: OfferedPlace;
  /** What the button says. */
  readonly label: string;
  readonly onDone: (done: Done) => void;
}

/** An offer in one tap, as asked; or first with other days or another start, or agreed with the family already. */
export function OfferForm({ request, place, label, onDone }: OfferFormProps) {
  const { t } = useTranslation('organisers');
  const { t: families } = useTranslation('families');
  const { day } = useDates();
  const { make, place: placeNow, isPending, error } = useOffering(request.number, onDone);
  const [otherwise, setOtherwise] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [start, setStart] = useState<string>();
  const [weeks, setWeeks] = useState<readonly (readonly HalfDay[])[]>();
  const chosen = weeks ?? place.weeks;
  const input = {
    requestId: request.id,
    locationId: place.locationId,
    ...(place.placeGroupId !== undefined && { placeGroupId: place.placeGroupId }),
    start: (otherwise ? start : undefined) ?? place.start,
    pattern: { weeks: (otherwise ? chosen : place.weeks).map((week) => [...week]) },
  };
  const places = agreed && otherwise;
  return (
    <div className="stack stack-tight">
      <Fold summary={t('offer.otherwise')} onToggle={setOtherwise}>
        <div className="stack stack-tight">
          <DateField
            label={families('offer.start')}
            min={today()}
            value={start ?? place.start}
            onChange={({ target }) => target.value && setStart(target.value)}
          />
          {chosen.map((week, index) => (
            <HalfDayGrid
              key={index}
              label={families('offer.days')}
              value={week}
              onChange={(halfDays) => setWeeks(chosen.map((other, at) => (at === index ? halfDays : other)))}
            />
          ))}
          <CheckField
            label={t('offer.agreed')}
            hint={t('offer.agreedMore')}
            input={{ checked: agreed, onChange: ({ target }) => setAgreed(target.checked) }}
          />
        </div>
      </Fold>
      <p className="small soft">{t('offer.from', { date: day(input.start) })}</p>
      <div className="row">
        <Button busy={isPending} onClick={() => (places ? placeNow(input) : make(input))}>
          {places ? t('offer.place') : label} <span className="only-read-aloud">{request.number}</span>
        </Button>
      </div>
      <OfferFault fault={error} />
    </div>
  );
}
