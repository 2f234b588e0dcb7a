import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, TextField } from '../../design';
import { useChange } from '../../graphql/use-question';
import type { DescribedDesk } from './described-desk';
import { SetDeskContact } from './desks.generated';

interface Reached {
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

interface ContactFormProps {
  readonly desk: Pick<DescribedDesk, 'id' | 'contact'>;
  readonly onDone: () => void;
}

/** How families reach a desk: by phone, or at an address, so that also who is not online can. */
export function ContactForm({ desk: { id, contact }, onDone }: ContactFormProps) {
  const { t } = useTranslation('administration');
  const { register, handleSubmit, formState } = useForm<Reached>({
    defaultValues: {
      ...{ phone: contact?.phone ?? '', email: contact?.email ?? '', street: contact?.street ?? '' },
      ...{ postcode: contact?.postcode ?? '', town: contact?.town ?? '' },
    },
  });
  const { errors } = formState;
  const { mutateAsync, isPending, error } = useChange(SetDeskContact);
  const set = async ({ phone, email, street, postcode, town }: Reached) => {
    const given = (text: string) => text.trim() || null;
    const address = { street: given(street), postcode: given(postcode), town: given(town) };
    await mutateAsync({ input: { deskId: id, phone: given(phone), email: given(email), ...address } });
    onDone();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(set)(event).catch(() => undefined)}
    >
      <p>{t('desk.contactLead')}</p>
      <TextField
        label={t('desk.phone')}
        type="tel"
        autoComplete="off"
        optional
        error={errors.phone?.message}
        {...register('phone', {
          validate: (phone, { street, town }) =>
            phone.trim() !== '' || (street.trim() !== '' && town.trim() !== '') || t('desk.unreachable'),
          pattern: { value: /^\s*([+\d][\d ./()-]{5,29})?\s*$/, message: t('desk.phoneWrong') },
        })}
      />
      <TextField
        label={t('desk.email')}
        type="email"
        autoComplete="off"
        optional
        error={errors.email?.message}
        {...register('email', {
          pattern: { value: /^\s*([^\s@]+@[^\s@]+\.[^\s@]+)?\s*$/, message: t('desk.emailWrong') },
        })}
      />
      <TextField label={t('desk.street')} autoComplete="off" optional {...register('street')} />
      <TextField label={t('desk.postcode')} autoComplete="off" optional {...register('postcode')} />
      <TextField label={t('desk.town')} autoComplete="off" optional {...register('town')} />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('change.now')}
        </Button>
      </div>
    </form>
  );
}
