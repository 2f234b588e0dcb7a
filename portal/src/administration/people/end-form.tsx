import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session/session-context';
import { Alert, Button, ChoiceField, DateField, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/days';
import { type Member, memberName, shortId } from './member';
import type { ChangedMember } from './member-notice';
import { EndMembership } from './people.generated';
import { membersOf, type Scope } from './use-scopes';

interface Ending {
  readonly when: 'now' | 'later';
  readonly until: string;
}

interface EndFormProps {
  readonly member: Member;
  readonly scope: Scope;
  readonly onDone: (changed: ChangedMember) => void;
}

export function EndForm({ member, scope, onDone }: EndFormProps) {
  const { t } = useTranslation('administration');
  const { session } = useSession();
  const { register, handleSubmit, watch, formState } = useForm<Ending>({
    defaultValues: { when: 'now', until: member.until ?? '' },
  });
  const { mutateAsync, isPending, error } = useChange(EndMembership);
  const { id, person, role, locationId } = member;
  const name = memberName(member) ?? shortId(person.id);
  const isSelf = session.signedIn && session.personId === person.id;
  const later = watch('when') === 'later';
  const earliest = member.from > today() ? member.from : today();
  const end = async ({ when, until }: Ending) => {
    const lastDay = when === 'later' ? until : null;
    await mutateAsync({ id, until: lastDay });
    const place = role === 'childMinder' ? { locationId } : membersOf(scope);
    const again = { personId: person.id, role, ...place };
    onDone({ what: 'ended', membershipId: id, name, lastDay, again });
  };
  const validEnd = (until: string) =>
    (until !== '' && until >= earliest && (!member.until || until <= member.until)) || t('end.untilWrong');
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(end)(event).catch(() => undefined)}
    >
      <p>{t('end.more', { name, role: t(`roles.${role}`) })}</p>
      {isSelf && <Alert kind="warning" title={t('end.self')} />}
      <ChoiceField
        label={t('end.when')}
        choices={(['now', 'later'] as const).map((value) => ({ value, label: t(`end.whens.${value}`) }))}
        input={register('when')}
      />
      {later && (
        <DateField
          label={t('columns.until')}
          error={formState.errors.until?.message}
          {...register('until', { validate: (until, { when }) => when === 'now' || validEnd(until) })}
        />
      )}
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" look="danger" busy={isPending}>
          {t('end.now')}
        </Button>
      </div>
    </form>
  );
}
