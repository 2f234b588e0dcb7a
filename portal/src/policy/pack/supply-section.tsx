import { useTranslation } from 'react-i18next';
import { FaultAlert, Loading } from '../../design';
import { municipalityName } from '../../families/shared/municipalities';
import { useQuestion } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { freeByTown } from '../places/free-places';
import { FreePerMonth } from '../places/places.generated';
import { FiguresSection } from './figures-section';

/** What there is and what is free this month. Places are nobody's secret: none are left out. */
export function SupplySection({ deskId }: { readonly deskId: string }) {
  const { t } = useTranslation('policy');
  const { month: monthName } = useDates();
  const from = `${today().slice(0, 7)}-01`;
  const { data, error, isPending } = useQuestion(FreePerMonth, { deskId, from, months: 1 });
  if (isPending) return <Loading />;
  const lines = freeByTown(data?.vacanciesPerMonth ?? []).map(({ nis, locations, months }) => {
    const { capacity = 0, free = 0, unknown = 0 } = months.get(from) ?? {};
    const label = nis ? municipalityName(nis) : t('places.noTown');
    return {
      key: nis,
      label,
      value: capacity,
      part: free,
      cells: [locations, capacity, free, unknown],
    };
  });
  return (
    <>
      <FaultAlert fault={error} />
      {lines.length > 0 && (
        <FiguresSection
          title={t('pack.supply', { month: monthName(from) })}
          finding={t('places.tableMore')}
          headings={[
            t('columns.municipality'),
            t('places.locations'),
            t('places.capacity'),
            t('places.free'),
            t('places.unknown'),
          ]}
          legend={[t('places.capacity'), t('places.free')]}
          lines={lines.toSorted((one, other) => other.value - one.value)}
        />
      )}
    </>
  );
}
