import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../app/save-file';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, Card, FaultAlert, Loading, PageHead, SelectField } from '../../design';
import { municipalityName } from '../../families/shared/municipalities';
import { useQuestion } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { BarChart } from '../chart/bar-chart';
import { csvFile } from '../shared/csv-file';
import { DeskReport } from '../report/report.generated';
import { unansweredOf } from '../report/report-columns';
import { lastYear } from '../report/use-chosen-report';
import { useOwnDesks } from '../shared/use-own-desks';
import { freeByTown, type TownPlaces } from './free-places';
import { FreePerMonth } from './places.generated';
import { PlacesTable } from './places-table';

export function Component() {
  return (
    <SignInNeeded as={['policy', 'operator']}>
      <PlacesPage />
    </SignInNeeded>
  );
}

const monthsShown = 6;

/** What is free by municipality and month, at the locations of one desk. */
function PlacesPage() {
  const { t } = useTranslation('policy');
  const { month: monthName } = useDates();
  const { desks, error, isPending } = useOwnDesks();
  const [wished, setWished] = useState('');
  const [wishedMonth, setMonth] = useState('');
  const deskId = wished || (desks[0]?.id ?? '');
  const from = `${today().slice(0, 7)}-01`;
  const places = useQuestion(FreePerMonth, { deskId, from, months: monthsShown }, { enabled: deskId !== '' });
  const asked = useQuestion(
    DeskReport,
    { deskId, year: lastYear(), snapshot: null },
    { enabled: deskId !== '' },
  );
  const unanswered = new Map(asked.data?.yearlyReport.rows.map((row) => [row.nis, unansweredOf(row)]) ?? []);
  const towns = freeByTown(places.data?.vacanciesPerMonth ?? []).toSorted((one, other) =>
    townName(one).localeCompare(townName(other), 'nl'),
  );
  const months = [...new Set(towns.flatMap((town) => [...town.months.keys()]))].sort();
  const shown = months.includes(wishedMonth) ? wishedMonth : (months[0] ?? from);
  const save = () => saveFile(csvFile(`vrije-plaatsen-${from}.csv`, placesRows(towns, months)));
  return (
    <div className="stack stack-wide">
      <PageHead title={t('places.title')} lead={t('places.lead')} />
      <FaultAlert fault={error ?? places.error ?? asked.error} />
      <form className="row row-end" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={t('report.desk')}
          value={deskId}
          onChange={({ target }) => setWished(target.value)}
        >
          {desks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        {months.length > 0 && (
          <SelectField
            label={t('places.month')}
            value={shown}
            onChange={({ target }) => setMonth(target.value)}
          >
            {months.map((month) => (
              <option key={month} value={month}>
                {monthName(month)}
              </option>
            ))}
          </SelectField>
        )}
      </form>
      {(isPending || (deskId !== '' && places.isPending)) && <Loading />}
      {places.data && towns.length === 0 && <Alert title={t('places.none')} />}
      {towns.length > 0 && (
        <>
          <Card as="section">
            <h2>{t('places.chart', { month: monthName(shown) })}</h2>
            <BarChart
              label={t('places.chartLabel', { month: monthName(shown) })}
              legend={[t('places.capacity'), t('places.free')]}
              bars={towns.map((town) => {
                const { capacity = 0, free = 0 } = town.months.get(shown) ?? {};
                return {
                  ...{ key: town.nis, label: townName(town) || t('places.noTown') },
                  ...{ value: capacity, part: free, text: `${free} / ${capacity}` },
                };
              })}
            />
          </Card>
          <PlacesTable towns={towns} months={months} nameOf={townName} unanswered={unanswered} />
          <div className="row no-print">
            <Button look="secondary" icon="download" onClick={save}>
              {t('report.files.csv')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

const townName = ({ nis }: TownPlaces): string => (nis ? municipalityName(nis) : '');

function placesRows(towns: readonly TownPlaces[], months: readonly string[]) {
  return [
    ['nis', 'gemeente', 'maand', 'locaties', 'halve_dagen', 'vrij', 'niet_bekend'],
    ...towns.flatMap((town) =>
      months.map((month) => {
        const { capacity, free, unknown } = town.months.get(month) ?? {};
        return [town.nis, townName(town), month.slice(0, 7), town.locations, capacity, free, unknown];
      }),
    ),
  ];
}
