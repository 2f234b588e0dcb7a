import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { Card, Pill, Properties, Property } from '../../design';
import { PatternText } from '../../families/shared/pattern-text';
import { useDates } from '../../language/use-dates';
import { UrgentPill } from '../shared/asked-care';
import type { Done } from '../shared/done';
import type { Vacancy } from '../shared/free-places';
import { OfferForm } from '../shared/offer-form';
import { useAge } from '../shared/use-age';
import type { CandidatesQuery } from './candidates.generated';
import { fitOf } from './fit';
import { Reasons } from './reasons';

interface CandidateCardProps {
  readonly candidate: CandidatesQuery['candidates']['nodes'][number];
  readonly locationId: string;
  readonly groupId: string;
  readonly start: string;
  readonly vacancies: readonly (Vacancy & { readonly freeForBabies: number | null })[];
  readonly onDone: (done: Done) => void;
}

/** Who fits, why on this place of the list, and an offer in one tap of what is free of what was asked. */
export function CandidateCard({ candidate, vacancies, onDone, ...asked }: CandidateCardProps) {
  const { t } = useTranslation('organisers');
  const { day } = useDates();
  const age = useAge();
  const heading = useId();
  const isDesk = useCapacity()?.role === 'deskWorker';
  const { place, request, askedOn, wantedStart, ageInMonthsAtStart, pattern, reasons } = candidate;
  const { weeks, full } = fitOf(pattern?.weeks ?? [], vacancies, ageInMonthsAtStart);
  const here = request?.offers.filter(({ location }) => location.id === asked.locationId) ?? [];
  const open = here.find(({ status }) => status === 'open');
  const start = wantedStart && wantedStart > asked.start ? wantedStart : asked.start;
  const hasRoom = weeks.some((week) => week.length > 0);
  return (
    <Card as="li" emphasis={place === 1 ? 'accent' : 'plain'} labelledBy={heading}>
      <div className="row">
        <h3 id={heading}>{t('candidates.place', { place })}</h3>
        <span>{age(ageInMonthsAtStart)}</span>
        <UrgentPill reason={request?.urgentReason ?? null} />
        {request && isDesk && (
          <Link to={`/loket/dossier/${request.id}`}>{t('requests.number', { number: request.number })}</Link>
        )}
        {request && !isDesk && (
          <span className="soft small">{t('requests.number', { number: request.number })}</span>
        )}
      </div>
      <Properties>
        <Property label={t('candidates.wanted')}>{day(wantedStart)}</Property>
        <Property label={t('candidates.needs')}>{pattern && <PatternText weeks={pattern.weeks} />}</Property>
        <Property label={t('candidates.full')}>{full.length > 0 && <PatternText weeks={[full]} />}</Property>
        <Property label={t('candidates.askedOn')}>{day(askedOn)}</Property>
        <Property label={t('candidates.care')}>
          {request?.specialCareNeed && t('candidates.careYes')}
        </Property>
      </Properties>
      <Reasons reasons={reasons} />
      {open && (
        <p className="row">
          <Pill kind="action">{t('requests.offered', { place: open.location.name })}</Pill>
          {open.answerBy && <span>{t('done.answerBy', { date: day(open.answerBy) })}</span>}
        </p>
      )}
      {!hasRoom && <p className="soft">{t('candidates.noRoom')}</p>}
      {request && !open && hasRoom && (
        <>
          {full.length > 0 && request.acceptsFewerDays === false && (
            <p className="soft">{t('candidates.allDaysOnly')}</p>
          )}
          <OfferForm
            {...{ request, onDone }}
            label={t(full.length > 0 ? 'offer.makePart' : 'offer.make')}
            place={{ locationId: asked.locationId, placeGroupId: asked.groupId, start, weeks }}
          />
        </>
      )}
    </Card>
  );
}
