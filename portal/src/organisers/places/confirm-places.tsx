import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, Pill } from '../../design';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { ConfirmVacancies } from './places.generated';
import type { OwnPlace } from './use-own-places';

/** One tap says that what is shown is right; families see free places only while that is not too long ago. */
export function ConfirmPlaces({ place }: { readonly place: OwnPlace }) {
  const { t } = useTranslation('organisers');
  const { mutate, isPending, error } = useChange(ConfirmVacancies);
  const { id, name, occupancyKnown } = place.location;
  const isToday = place.confirmedOn === today() && occupancyKnown;
  return (
    <div className="stack stack-tight">
      <p role="status">
        <KnownUntil place={place} />
      </p>
      {!occupancyKnown && <p className="measure">{t('confirm.firstTime')}</p>}
      {!isToday && (
        <div className="row">
          <Button icon="check" busy={isPending} onClick={() => mutate({ locationId: id, on: today() })}>
            {t(occupancyKnown ? 'confirm.stillRight' : 'confirm.allChildren')}{' '}
            <span className="only-read-aloud">{name}</span>
          </Button>
        </div>
      )}
      <FaultAlert fault={error} />
      <p className="small soft">{t('confirm.notRight')}</p>
    </div>
  );
}

function KnownUntil({ place }: { readonly place: OwnPlace }) {
  const { t } = useTranslation('organisers');
  const { day } = useDates();
  const { confirmedOn, lastKnownOn, staleFrom, notConfirmedSince } = place;
  if (!place.location.occupancyKnown) return <Pill kind="warning">{t('confirm.never')}</Pill>;
  if (notConfirmedSince)
    return <Pill kind="warning">{t('confirm.tooLong', { date: day(notConfirmedSince) })}</Pill>;
  if (confirmedOn === today()) return <Pill kind="success">{t('confirm.today')}</Pill>;
  const known = confirmedOn ?? lastKnownOn;
  return (
    <>
      {known && t(confirmedOn ? 'confirm.last' : 'confirm.lastByDesk', { date: day(known) })}{' '}
      {staleFrom && t('confirm.before', { date: day(staleFrom) })}
    </>
  );
}
