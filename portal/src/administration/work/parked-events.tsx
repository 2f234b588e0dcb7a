import { useTranslation } from 'react-i18next';
import { Button } from '../../design';
import { useDates } from '../../language/use-dates';
import type { ParkedEvent, Part } from './services';

interface ParkedEventsProps {
  readonly part: Part;
  readonly onDrop: (event: ParkedEvent) => void;
}

/** Pointers: which stream, where in it, why. What only waits behind another one cannot be given up. */
export function ParkedEvents({ part: { parked, parkedEvents }, onDrop }: ParkedEventsProps) {
  const { t } = useTranslation('work');
  const { moment } = useDates();
  return (
    <>
      <ul className="stack stack-tight">
        {parkedEvents.map((event, index) => (
          <li key={`${event.position} ${index}`} className="row row-apart">
            <span>
              <code>{event.stream}</code>{' '}
              {t('parked.place', { revision: event.revision, position: event.position })}
              <br />
              {event.since && `${moment(event.since)}: `}
              {event.failure === null ? t('parked.waits') : <span lang="en">{event.failure}</span>}
            </span>
            {event.failure !== null && (
              <Button look="quiet" onClick={() => onDrop(event)}>
                {t('drop.open')}
                <span className="only-read-aloud">
                  {' '}
                  {event.stream} {event.revision}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {parked > parkedEvents.length && (
        <p className="soft">{t('parked.more', { count: parked - parkedEvents.length })}</p>
      )}
    </>
  );
}
