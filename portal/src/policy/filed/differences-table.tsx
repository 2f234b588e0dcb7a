import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design';
import type { Column } from '../../design/data/data-table';
import { municipalityName } from '../../families/shared/municipalities';
import type { DifferenceFragment } from './filed.generated';

interface DifferencesTableProps {
  readonly label: string;
  readonly differences: readonly DifferenceFragment[];
  readonly headings: readonly [before: string, after: string];
}

/** Figures that came out otherwise; a dash where one of the two has no such figure. */
export function DifferencesTable({ label, differences, headings: [before, after] }: DifferencesTableProps) {
  const { t } = useTranslation('policy');
  const columns = useMemo((): Column<DifferenceFragment>[] => {
    const figure = (id: string, header: string, of: (one: DifferenceFragment) => number | null) => ({
      id,
      header,
      accessorFn: (one: DifferenceFragment) => of(one) ?? '–',
    });
    return [
      {
        id: 'municipality',
        header: t('columns.municipality'),
        accessorFn: ({ nis }) => municipalityName(nis),
      },
      { id: 'column', header: t('filed.column'), accessorFn: ({ column }) => t(`columns.${column}`) },
      figure('before', before, (one) => one.before),
      figure('after', after, (one) => one.after),
    ];
  }, [t, before, after]);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={[...differences]}
      keyOf={({ nis, column }) => `${nis} ${column}`}
    />
  );
}
