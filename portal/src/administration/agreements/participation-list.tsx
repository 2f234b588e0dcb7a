import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, DataTable, SideSheet } from '../../design';
import type { Column } from '../../design/data/data-table';
import { useValidity } from '../shared/use-validity';
import type { DeskAgreementsQuery } from './agreements.generated';
import { ParticipationForm } from './participation-form';

type Period = NonNullable<DeskAgreementsQuery['desk']>['participations'][number];

export interface Participant {
  readonly id: string;
  readonly name: string;
  /** First to last; none: it always took part. */
  readonly periods: readonly Period[];
}

interface ParticipationListProps {
  readonly deskId: string;
  readonly organisers: readonly { readonly id: string; readonly name: string }[];
  readonly participations: readonly Period[];
}

/** Which organisers take part, from when until when. */
export function ParticipationList({ deskId, organisers, participations }: ParticipationListProps) {
  const { t } = useTranslation('administration');
  const validity = useValidity();
  const [changing, setChanging] = useState<Participant>();
  const [changedName, setChangedName] = useState<string>();
  const rows = useMemo(
    () =>
      organisers.map(({ id, name }): Participant => ({
        ...{ id, name },
        periods: participations
          .filter(({ organiserId }) => organiserId === id)
          .toSorted((one, other) => one.from.localeCompare(other.from)),
      })),
    [organisers, participations],
  );
  const columns = useMemo(
    (): Column<Participant>[] => [
      { id: 'name', header: t('columns.organiser'), accessorFn: ({ name }) => name },
      {
        id: 'periods',
        header: t('columns.takesPart'),
        accessorFn: ({ periods }) =>
          periods.map(({ from, until }) => validity(from, until)).join(', ') || t('participation.always'),
      },
      {
        id: 'change',
        header: t('columns.change'),
        cell: ({ row: { original } }) => (
          <Button look="quiet" onClick={() => setChanging(original)}>
            {t('change.open')}
            <span className="only-read-aloud"> {original.name}</span>
          </Button>
        ),
      },
    ],
    [t, validity],
  );
  const done = () => {
    setChangedName(changing?.name);
    setChanging(undefined);
  };
  return (
    <section className="stack stack-tight">
      <h2>{t('participation.title')}</h2>
      <p className="soft measure">{t('participation.more')}</p>
      {changedName !== undefined && (
        <Alert kind="success" title={t('participation.done', { name: changedName })} live />
      )}
      <DataTable label={t('participation.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      <SideSheet
        title={changing?.name ?? ''}
        open={changing !== undefined}
        onClose={() => setChanging(undefined)}
      >
        {changing && <ParticipationForm deskId={deskId} participant={changing} onDone={done} />}
      </SideSheet>
    </section>
  );
}
