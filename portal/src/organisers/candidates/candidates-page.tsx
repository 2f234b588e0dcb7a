import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Card, DateField, FaultAlert, Loading, PageHead, WeekGrid } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import type { Done } from '../shared/done';
import { DoneNotice } from '../shared/done-notice';
import { freeCell } from '../shared/free-places';
import { organiserRoles } from '../shared/organiser-roles';
import { useGroupName } from '../shared/use-group-name';
import { CandidateList } from './candidate-list';
import { OneGroup } from './candidates.generated';

export function Component() {
  return (
    <SignInNeeded as={[...organiserRoles, 'deskWorker']}>
      <CandidatesPage />
    </SignInNeeded>
  );
}

/**
 * Who fits the free places of one group from a day on, in the order of the priority rules: advice. A desk sees its own
 * families, and offers when the organiser phones.
 */
function CandidatesPage() {
  const { t } = useTranslation('organisers');
  const { day } = useDates();
  const groupName = useGroupName();
  const isDesk = useCapacity()?.role === 'deskWorker';
  const { locationId = '', groupId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState<Done>();
  const start = search.get('start') ?? today();
  const { data, error, isPending } = useQuestion(OneGroup, { locationId, start, until: yearAfter(start) });
  if (isPending) return <Loading />;
  const location = data?.location;
  if (!location) return <FaultAlert fault={error} />;
  const group = location.placeGroups.find(({ id }) => id === groupId);
  const vacancies = location.vacancies.filter(({ placeGroupId }) => placeGroupId === groupId);
  const label = t('candidates.free', { date: day(start) });
  return (
    <div className="stack">
      <PageHead
        title={t('candidates.title')}
        lead={[location.name, group && groupName(group)].filter(Boolean).join(': ')}
        back={
          isDesk
            ? { to: `/loket/plaatsen?locatie=${locationId}`, label: t('deskPlaces.title') }
            : { to: '/organisator', label: t('places.title') }
        }
      />
      <FaultAlert fault={error} />
      <Card as="section">
        <DateField
          label={t('candidates.from')}
          min={today()}
          value={start}
          onChange={({ target }) =>
            target.value && setSearch({ start: target.value }, { replace: true, preventScrollReset: true })
          }
        />
        <h2>{label}</h2>
        <WeekGrid label={label} cellOf={(halfDay) => freeCell(vacancies, halfDay)} />
        <p className="small soft">{t('candidates.freeMore')}</p>
      </Card>
      <CandidateList {...{ locationId, groupId, start, vacancies }} onDone={setDone} />
      {done && <DoneNotice key={JSON.stringify(done)} done={done} onClose={() => setDone(undefined)} />}
    </div>
  );
}

/** A place is worth offering when it stays free: the last day of a year from a day on. */
function yearAfter(start: string): string {
  const date = new Date(start);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
