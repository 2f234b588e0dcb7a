import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Pill, SelectField } from '../../design';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { AskedCare, UrgentPill } from '../shared/asked-care';
import type { Done } from '../shared/done';
import { OfferForm } from '../shared/offer-form';
import { useAge } from '../shared/use-age';
import { NoPlaceButton } from './no-place-button';
import type { SeenRequestsQuery, WaitingRequestsQuery } from './requests.generated';

type Waiting = WaitingRequestsQuery['unansweredRequests']['nodes'][number];

interface RequestCardProps {
  readonly request: SeenRequestsQuery['careRequests']['nodes'][number];
  /** Of the organiser, that the family wishes. */
  readonly locations: Waiting['locations'];
  readonly term?: Pick<Waiting, 'answerBy' | 'overdue'>;
  readonly onDone: (done: Done) => void;
}

export function RequestCard({ request, locations, term, onDone }: RequestCardProps) {
  const { t } = useTranslation('organisers');
  const { day } = useDates();
  const age = useAge();
  const heading = useId();
  const [chosen, setChosen] = useState('');
  const { number, wantedStart, pattern, urgentReason, offers } = request;
  const location = locations.find(({ id }) => id === chosen) ?? locations[0];
  const open = offers.find(({ status }) => status === 'open');
  const start = wantedStart && wantedStart > today() ? wantedStart : today();
  return (
    <Card as="li" emphasis={term?.overdue ? 'warning' : 'plain'} labelledBy={heading}>
      <div className="row row-apart">
        <h2 id={heading}>
          {wantedStart ? t('requests.from', { date: day(wantedStart) }) : t('requests.noStart')}
        </h2>
        {term && <Term {...term} />}
      </div>
      <div className="row">
        <span>{age(request.ageInMonthsAtStart)}</span>
        <UrgentPill reason={urgentReason} />
        <span className="soft small">{t('requests.number', { number })}</span>
      </div>
      <AskedCare asked={request} />
      {open ? (
        <p className="row">
          <Pill kind="action">{t('requests.offered', { place: open.location.name })}</Pill>
          {open.answerBy && <span>{t('done.answerBy', { date: day(open.answerBy) })}</span>}
        </p>
      ) : (
        location && (
          <>
            {locations.length > 1 ? (
              <SelectField
                label={t('requests.where')}
                value={location.id}
                onChange={({ target }) => setChosen(target.value)}
              >
                {locations.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            ) : (
              <p>{t('requests.asksFor', { place: location.name })}</p>
            )}
            {pattern && (
              <OfferForm
                {...{ request, onDone }}
                label={t('offer.make')}
                place={{ locationId: location.id, start, weeks: pattern.weeks }}
              />
            )}
            <NoPlaceButton {...{ request, location, onDone }} />
          </>
        )
      )}
    </Card>
  );
}

/** Until when the organiser has to answer. */
function Term({ answerBy, overdue }: Pick<Waiting, 'answerBy' | 'overdue'>) {
  const { t } = useTranslation('organisers');
  const { day } = useDates();
  if (!answerBy) return <span className="soft">{t('requests.noTerm')}</span>;
  return (
    <Pill kind={overdue ? 'error' : 'plain'}>
      {t(overdue ? 'requests.overdue' : 'requests.answerBy', { date: day(answerBy) })}
    </Pill>
  );
}
