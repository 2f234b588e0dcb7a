import { useTranslation } from 'react-i18next';
import { DoneAlert, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { dayLater, today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { EndMembership, GiveMembership, type GiveMembershipMutationVariables } from './people.generated';

/** What was done last in the list, and what it takes to go back. */
type Reversible = { readonly membershipId: string; readonly name: string } & (
  | { readonly what: 'given' }
  | {
      readonly what: 'ended';
      /** Null: at once. */
      readonly lastDay: string | null;
      readonly again: Omit<GiveMembershipMutationVariables['input'], 'from' | 'until'>;
    }
);
type Erased = { readonly membershipId: string; readonly name: string; readonly what: 'erased' };
export type ChangedMember = Reversible | Erased;

interface MemberNoticeProps<Changed> {
  readonly changed: Changed;
  readonly onClose: () => void;
}

/** An erasure is for ever: nothing takes it back. */
export function MemberNotice({ changed, onClose }: MemberNoticeProps<ChangedMember>) {
  const { t } = useTranslation('erasing-staff');
  if (changed.what !== 'erased') return <ReversibleNotice changed={changed} onClose={onClose} />;
  return <DoneAlert title={t('done', { name: changed.name })} onClose={onClose} />;
}

/** An end is not taken back: who comes back gets the role anew, from the next day on. */
function ReversibleNotice({ changed, onClose }: MemberNoticeProps<Reversible>) {
  const { t } = useTranslation('administration');
  const { day } = useDates();
  const give = useChange(GiveMembership);
  const end = useChange(EndMembership);
  const { name } = changed;
  const undone = give.isSuccess || end.isSuccess;
  const undo = () => {
    if (changed.what === 'given') return end.mutate({ id: changed.membershipId, until: null });
    const from = changed.lastDay === null ? today() : dayLater(changed.lastDay, 1);
    give.mutate({ input: { ...changed.again, from } });
  };
  const title =
    changed.what === 'given'
      ? t('done.given', { name })
      : changed.lastDay === null
        ? t('done.endedNow', { name })
        : t('done.ended', { name, date: day(changed.lastDay) });
  return (
    <DoneAlert
      title={undone ? t('done.undone', { name }) : title}
      undo={undone ? undefined : { label: t('done.undo'), busy: give.isPending || end.isPending, now: undo }}
      onClose={onClose}
    >
      <FaultAlert fault={give.error ?? end.error} />
    </DoneAlert>
  );
}
