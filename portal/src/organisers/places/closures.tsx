import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, Icon, SideSheet } from '../../design';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { CloseForm } from './close-form';
import { ReopenLocation } from './places.generated';
import type { OwnPlace } from './use-own-places';

/** Days on which the location is closed, now or later; one is reported here, or called off. */
export function Closures({ location }: { readonly location: OwnPlace['location'] }) {
  const { t } = useTranslation('organisers');
  const { day } = useDates();
  const [closing, setClosing] = useState(false);
  const { mutate, isPending, error } = useChange(ReopenLocation);
  const { id, name } = location;
  const toCome = location.closures.filter(({ until }) => !until || until > today());
  return (
    <div className="stack stack-tight">
      {toCome.length > 0 && (
        <ul className="plain-list stack stack-tight">
          {toCome.map(({ from, until, reason }) => (
            <li key={from} className="row">
              <Icon name="calendar" />
              <span>
                {until
                  ? t('closures.until', { from: day(from), until: day(until) })
                  : t('closures.from', { from: day(from) })}{' '}
                ({t(`closureReasons.${reason}`)})
              </span>
              <Button
                look="quiet"
                busy={isPending}
                onClick={() => mutate({ locationId: id, on: from > today() ? from : today() })}
              >
                {t(from > today() ? 'closures.callOff' : 'closures.openToday')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FaultAlert fault={error} />
      <div className="row">
        <Button look="quiet" icon="calendar" onClick={() => setClosing(true)}>
          {t('closures.report')} <span className="only-read-aloud">{name}</span>
        </Button>
      </div>
      <SideSheet title={t('closures.report')} open={closing} onClose={() => setClosing(false)}>
        <CloseForm locationId={id} onDone={() => setClosing(false)} />
      </SideSheet>
    </div>
  );
}
