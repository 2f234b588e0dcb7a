import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Pill } from '../../design';
import type { Column } from '../../design/data/data-table';
import { useDates } from '../../language/use-dates';
import { type Member, memberName, shortId, stateOf } from './member';

const looks = { now: 'success', coming: 'action', ended: 'plain' } as const;

interface MemberActions {
  readonly onEnd: (member: Member) => void;
  readonly onErase: (member: Member) => void;
  /** By id: who may be erased. */
  readonly left: ReadonlySet<string>;
}

export function useMemberColumns({ onEnd, onErase, left }: MemberActions): Column<Member>[] {
  const { t } = useTranslation('administration');
  const { t: erasing } = useTranslation('erasing-staff');
  const { numeric } = useDates();
  return useMemo(() => {
    const nameOf = (member: Member) =>
      memberName(member) ??
      t(member.person.erased ? 'people.erased' : 'people.unnamed', { id: shortId(member.person.id) });
    return [
      { id: 'name', header: t('columns.name'), accessorFn: nameOf },
      { id: 'role', header: t('columns.role'), accessorFn: ({ role }) => t(`roles.${role}`) },
      {
        id: 'from',
        header: t('columns.from'),
        accessorFn: ({ from }) => from,
        cell: ({ row: { original } }) => numeric(original.from),
      },
      {
        id: 'until',
        header: t('columns.until'),
        accessorFn: ({ until }) => until ?? '',
        cell: ({ row: { original } }) => numeric(original.until),
      },
      {
        id: 'state',
        header: t('columns.state'),
        accessorFn: (member) => t(`states.${stateOf(member)}`),
        cell: ({ row: { original } }) => (
          <Pill kind={looks[stateOf(original)]}>{t(`states.${stateOf(original)}`)}</Pill>
        ),
      },
      { id: 'email', header: t('columns.email'), accessorFn: ({ person }) => person.email ?? '' },
      {
        id: 'change',
        header: t('columns.change'),
        cell: ({ row: { original } }) => {
          const isOver = stateOf(original) === 'ended';
          if (isOver && !left.has(original.person.id)) return null;
          return (
            <Button look="quiet" onClick={() => (isOver ? onErase(original) : onEnd(original))}>
              {isOver ? erasing('open') : t('end.open')}
              <span className="only-read-aloud"> {nameOf(original)}</span>
            </Button>
          );
        },
      },
    ];
  }, [t, erasing, numeric, onEnd, onErase, left]);
}
