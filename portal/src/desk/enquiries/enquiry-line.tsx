import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session/session-context';
import { Alert, Button, Card, FaultAlert, SelectField, TextField } from '../../design';
import { useChange } from '../../graphql/use-question';
import { RecordEnquiry } from './enquiries.generated';
import { ToRequest } from './to-request';

const channels = ['phone', 'counter', 'mail', 'whatsapp'] as const;

interface Enquiry {
  readonly channel: (typeof channels)[number];
  readonly name: string;
  readonly phone: string;
  readonly question: string;
}

interface EnquiryLineProps {
  readonly deskId: string;
  /** How most questions come to who notes them here. */
  readonly usual: Enquiry['channel'];
  /** What stands beside the heading. */
  readonly children?: ReactNode;
}

/** A question without a request, in one line: it is still on the phone. */
export function EnquiryLine({ deskId, usual, children }: EnquiryLineProps) {
  const { t } = useTranslation('desk');
  const { session } = useSession();
  const { register, handleSubmit, reset, formState } = useForm<Enquiry>({
    defaultValues: { channel: usual },
  });
  const { mutateAsync, isPending, data, variables, error } = useChange(RecordEnquiry);
  const save = async ({ channel, name, phone, question }: Enquiry) => {
    const colleague = session.signedIn ? (session.name ?? null) : null;
    const caller = { name: name || null, phone: phone || null };
    await mutateAsync({ input: { deskId, channel, caller, question, colleague } });
    reset();
  };
  const { caller, question, channel } = variables?.input ?? {};
  return (
    <Card as="section">
      <div className="row row-apart">
        <h2>{t('enquiry.title')}</h2>
        {children}
      </div>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => void handleSubmit(save)(event).catch(() => undefined)}
      >
        <div className="row row-end">
          <TextField
            label={t('enquiry.question')}
            error={formState.errors.question?.message}
            {...register('question', { required: t('enquiry.questionMissing') })}
          />
          <SelectField label={t('enquiry.channel')} {...register('channel')}>
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {t(`channels.${channel}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="row row-end">
          <TextField
            label={t('enquiry.name')}
            error={formState.errors.name?.message}
            autoComplete="off"
            {...register('name', {
              validate: (name, { phone }) => name !== '' || phone !== '' || t('enquiry.callerMissing'),
            })}
          />
          <TextField type="tel" label={t('enquiry.phone')} autoComplete="off" {...register('phone')} />
          <Button type="submit" icon="plus" busy={isPending}>
            {t('enquiry.save')}
          </Button>
        </div>
        {data && (
          <Alert kind="success" title={t('enquiry.saved')} live>
            <ToRequest enquiry={{ ...caller, enquiryId: data.recordEnquiry.id, deskId, channel, question }} />
          </Alert>
        )}
        <FaultAlert fault={error} />
      </form>
    </Card>
  );
}
