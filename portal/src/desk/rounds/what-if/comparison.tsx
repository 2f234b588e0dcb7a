import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Card, DataTable } from '../../../design';
import type { Column } from '../../../design/data/data-table';
import { FiguresTable, signed } from '../shared/figures-table';
import type { RoundWhatIfQuery } from './what-if.generated';

type Compared = RoundWhatIfQuery['roundWhatIf'];
type AtLocation = Compared['locations'][number];

interface ComparisonProps {
  readonly compared: Compared;
  /** Both sides were collected once more, from what is known today. */
  readonly anew: boolean;
}

const figures = [
  'children',
  'placed',
  'firstChoices',
  'full',
  'later',
  'fewer',
  'laterAndFewer',
  'held',
  'claims',
] as const;

/** The round as it is and as it would be, side by side: in figures, and per location. */
export function Comparison({ compared, anew }: ComparisonProps) {
  const { t } = useTranslation('rounds');
  const columns = useLocationColumns();
  const { before, after, gained, lost, moved, locations } = compared;
  const other = locations.filter((one) => one.before !== one.after);
  return (
    <Card as="section" emphasis="accent">
      <h2>{t('whatIf.result')}</h2>
      <Alert kind={lost > gained ? 'warning' : 'info'} title={t('whatIf.gained', { count: gained })} live>
        <p>
          {t('whatIf.lost', { count: lost })} {t('whatIf.moved', { count: moved })}
        </p>
        <p>{t('whatIf.nothingChanges')}</p>
      </Alert>
      {anew && <p className="measure soft">{t('whatIf.anew')}</p>}
      <FiguresTable label={t('deviate.figures')} figures={figures} before={before} after={after} />
      {other.length === 0 ? (
        <p>{t('whatIf.noLocation')}</p>
      ) : (
        <DataTable
          label={t('whatIf.locations')}
          columns={columns}
          rows={other}
          keyOf={({ location }) => location.id}
        />
      )}
    </Card>
  );
}

function useLocationColumns(): Column<AtLocation>[] {
  const { t } = useTranslation('rounds');
  return useMemo(
    () => [
      { id: 'location', header: t('columns.location'), accessorFn: ({ location }) => location.name },
      { id: 'before', header: t('deviate.before'), accessorFn: ({ before }) => before },
      { id: 'after', header: t('deviate.after'), accessorFn: ({ after }) => after },
      {
        id: 'difference',
        header: t('deviate.difference'),
        accessorFn: ({ before, after }) => after - before,
        cell: ({ row: { original } }) => signed(original.after - original.before),
      },
    ],
    [t],
  );
}
