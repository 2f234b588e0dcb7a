import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FaultAlert, TextField } from '../../design';
import { useChange } from '../../graphql/use-question';
import { RecordEnquiry } from './today.generated';

interface Enquiry {
  readonly name: string;
  readonly phone: string;
  readonly question: string;
}

/** A question without a request, in one line: it is still on the phone. */
export function EnquiryLine({ deskId }: { readonly deskId: string }) {
  const { t } = useTranslation('desk');
  const { register, handleSubmit, reset, formState } = useForm<Enquiry>();
  const { mutateAsync, isPending, isSuccess, error } = useChange(RecordEnquiry, { channel: 'phone' });
  const save = async ({ name, phone, question }: Enquiry) => {
    const caller = { name: name || null, phone: phone || null };
    await mutateAsync({ input: { deskId, channel: 'phone', caller, question } });
    reset();
  };
  return (
    <Card as="section">
      <h2>{t('enquiry.title')}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => void handleSubmit(save)(event).catch(() => undefined)}
      >
        <TextField
          label={t('enquiry.question')}
          error={formState.errors.question?.message}
          {...register('question', { required: t('enquiry.questionMissing') })}
        />
        <div className="row row-end">
          <TextField
            label={t('enquiry.name')}
            error={formState.errors.name?.message}
            {...register('name', {
              validate: (name, { phone }) => name !== '' || phone !== '' || t('enquiry.callerMissing'),
            })}
          />
          <TextField type="tel" label={t('enquiry.phone')} {...register('phone')} />
          <Button type="submit" icon="plus" busy={isPending}>
            {t('enquiry.save')}
          </Button>
        </div>
        {isSuccess && <Alert kind="success" title={t('enquiry.saved')} live />}
        <FaultAlert fault={error} />
      </form>
    </Card>
  );
}
