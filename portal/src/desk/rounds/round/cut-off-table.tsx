import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../design';
import { halfDays } from '../../../design/half-days';
import type { RoundCutOffsQuery } from './round.generated';

type CutOff = RoundCutOffsQuery['roundCutOffs'][number];
type Group = NonNullable<RoundCutOffsQuery['location']>['placeGroups'][number];

interface CutOffTableProps {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly cutOffs: readonly CutOff[];
}

/** The half-days of one month, a row each. */
export function CutOffTable({ title, groups, cutOffs }: CutOffTableProps) {
  const { t } = useTranslation('rounds');
  const shell = useTranslation('shell').t;
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const groupName = ({ placeGroupId }: CutOff) => {
    const group = groupOf.get(placeGroupId);
    return group ? t('cutOffs.group', { tier: group.tier, from: group.ageFrom, to: group.ageTo }) : '';
  };
  const halfDayName = ({ halfDay, week }: CutOff) => {
    const [day = 'mo', part = 'am'] = halfDay.split('_') as ['mo', 'am'];
    const name = `${shell(`days.${day}`)} ${shell(`parts.${part}`)}`;
    return week ? t('cutOffs.inWeek', { name, week }) : name;
  };
  const order = (cutOff: CutOff) => (cutOff.week ?? 0) * halfDays.length + halfDays.indexOf(cutOff.halfDay);
  return (
    <DataTable
      label={title}
      keyOf={({ placeGroupId, halfDay, week }) => `${placeGroupId} ${halfDay} ${week ?? ''}`}
      rows={[...cutOffs]}
      columns={[
        { id: 'group', header: t('cutOffs.places'), accessorFn: groupName },
        {
          id: 'halfDay',
          header: t('cutOffs.halfDay'),
          accessorFn: order,
          cell: ({ row: { original } }) => halfDayName(original),
        },
        { id: 'free', header: t('cutOffs.free'), accessorFn: ({ places }) => places },
        { id: 'given', header: t('cutOffs.given'), accessorFn: ({ given }) => given },
        { id: 'left', header: t('cutOffs.left'), accessorFn: ({ places, given }) => places - given },
        {
          id: 'last',
          header: t('cutOffs.lastAdmitted'),
          accessorFn: ({ lastAdmitted }) => lastAdmitted ?? t('cutOffs.nobody'),
        },
      ]}
    />
  );
}
