import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, DateField, FaultAlert } from '../../design';
import { today } from '../../language/days';
import { ConfirmClosing } from './confirm-closing';
import { LegalGroundField } from './legal-ground-field';
import type { LegalGround } from './sudden-closure.generated';
import { useEnrolled } from './use-enrolled';

export interface Closing {
  readonly closureId: string;
  readonly from: string;
  readonly legalGround: LegalGround;
}

interface CloseSuddenlyFormProps {
  readonly location: { readonly id: string; readonly name: string };
}

/** What will happen, from when, and whether one is sure: there is no way back. */
export function CloseSuddenlyForm({ location }: CloseSuddenlyFormProps) {
  const { t } = useTranslation('closures');
  const enrolled = useEnrolled(location.id);
  const { register, handleSubmit, formState } = useForm<Closing>({
    // The same when an answer gets lost and one says yes again: one closure.
    defaultValues: { closureId: crypto.randomUUID(), from: today() },
  });
  const [asked, setAsked] = useState<Closing>();
  const { errors } = formState;
  if (asked)
    return (
      <ConfirmClosing
        {...{ location, closing: asked, enrolled: enrolled.data }}
        onBack={() => setAsked(undefined)}
      />
    );
  return (
    <form
      className="stack measure"
      noValidate
      onSubmit={(event) => void handleSubmit((closing) => setAsked(closing))(event)}
    >
      <Alert kind="warning" title={t('close.whatHappens')}>
        <ul>
          {(['places', 'message', 'urgent', 'offers', 'noWayBack'] as const).map((what) => (
            <li key={what}>{t(`close.happens.${what}`)}</li>
          ))}
        </ul>
      </Alert>
      <p>{t('close.notThis')}</p>
      <FaultAlert fault={enrolled.error} />
      <DateField
        label={t('close.from')}
        error={errors.from?.message}
        {...register('from', { required: t('close.fromMissing') })}
      />
      <LegalGroundField
        error={errors.legalGround?.message}
        input={register('legalGround', { required: t('ground.missing') })}
      />
      <div className="row">
        <Button type="submit" icon="arrow">
          {t('close.goOn')}
        </Button>
      </div>
    </form>
  );
}
