import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ChoiceField, DateField, FaultAlert, SelectField } from '../../design';
import { Fault } from '../../graphql/fault';
import { today } from '../../language/days';
import { type GivenRole, type Member, memberName, rolesOf, shortId } from './member';
import type { ChangedMember } from './member-notice';
import { emptyPerson, NewPersonFields } from './new-person-fields';
import { type Giving, newPerson, useGiving } from './use-giving';
import { usePlacesOf } from './use-places-of';
import type { Scope } from './use-scopes';

interface GiveFormProps {
  readonly scope: Scope;
  readonly known: readonly Member[];
  readonly onDone: (changed: ChangedMember) => void;
}

/** A role for a new colleague, or one more for somebody who is known here. */
export function GiveForm({ scope, known, onDone }: GiveFormProps) {
  const { t } = useTranslation('administration');
  const [firstRole] = rolesOf[scope.kind];
  const form = useForm<Giving>({
    defaultValues: {
      who: newPerson,
      ...emptyPerson,
      role: firstRole,
      locationId: '',
      from: today(),
      until: '',
    },
  });
  const { register, handleSubmit, watch, formState } = form;
  const { give, isPending, error } = useGiving(scope);
  const isNew = watch('who') === newPerson;
  const places = usePlacesOf(scope, watch('role') === 'childMinder');
  const people = new Map(known.filter(({ person }) => !person.erased).map((one) => [one.person.id, one]));
  const roles: readonly GivenRole[] = rolesOf[scope.kind];
  const save = async (giving: Giving) => {
    const membershipId = await give(giving);
    const colleague = people.get(giving.who);
    const name = colleague ? (memberName(colleague) ?? shortId(giving.who)) : nameOf(giving);
    onDone({ what: 'given', membershipId, name });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(save)(event).catch(() => undefined)}
    >
      <SelectField label={t('give.who')} {...register('who')}>
        <option value={newPerson}>{t('give.newPerson')}</option>
        {[...people].map(([id, one]) => (
          <option key={id} value={id}>
            {memberName(one) ?? t('people.unnamed', { id: shortId(id) })}
          </option>
        ))}
      </SelectField>
      {isNew && <NewPersonFields form={form} />}
      <ChoiceField
        label={t('columns.role')}
        choices={roles.map((value) => ({
          value,
          label: t(`roles.${value}`),
          hint: t(`roleHints.${value}`),
        }))}
        input={register('role')}
      />
      {places.asked && (
        <SelectField
          label={t('give.place')}
          error={formState.errors.locationId?.message}
          {...register('locationId', { required: t('give.placeMissing') })}
        >
          <option value="">{t('give.choose')}</option>
          {places.all.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <DateField
        label={t('columns.from')}
        error={formState.errors.from?.message}
        {...register('from', { required: t('give.fromMissing') })}
      />
      <DateField
        label={t('columns.until')}
        optional
        error={formState.errors.until?.message}
        {...register('until', {
          validate: (until, { from }) => until === '' || until >= from || t('give.untilEarly'),
        })}
      />
      {error instanceof Fault && error.code === 'RULE_VIOLATED' ? (
        <Alert kind="error" title={t('give.twice')} live />
      ) : (
        <FaultAlert fault={places.error ?? error} />
      )}
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('give.now')}
        </Button>
      </div>
    </form>
  );
}

const nameOf = ({ firstName, lastName }: Giving) => `${firstName} ${lastName}`;
