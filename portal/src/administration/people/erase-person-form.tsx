import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, CheckField, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import type { Member } from './member';
import type { ChangedMember } from './member-notice';
import { ErasePerson } from './people.generated';

interface ErasePersonFormProps {
  readonly member: Member;
  readonly name: string;
  readonly onDone: (changed: ChangedMember) => void;
}

/** The name becomes unreadable for ever; a role elsewhere, which this list does not know, works no more. */
export function ErasePersonForm({ member, name, onDone }: ErasePersonFormProps) {
  const { t } = useTranslation('erasing-staff');
  const { register, handleSubmit, formState } = useForm<{ readonly sure: boolean }>();
  const { mutateAsync, isPending, error } = useChange(ErasePerson);
  const erase = async () => {
    await mutateAsync({ id: member.person.id });
    onDone({ what: 'erased', membershipId: member.id, name });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(erase)(event).catch(() => undefined)}
    >
      <Alert kind="warning" title={t('forEver')}>
        <p>{t('elsewhere')}</p>
      </Alert>
      <CheckField
        label={t('sure')}
        hint={formState.errors.sure?.message}
        input={register('sure', { required: t('sureMissing') })}
      />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" look="danger" busy={isPending}>
          {t('now')}
        </Button>
      </div>
    </form>
  );
}
