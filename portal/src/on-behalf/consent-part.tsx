import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Card, ChoiceField, DateField, SelectField } from '../design';
import { today } from '../language/days';
import { type ForFamily, waysToDesk, type WriterRole } from './for-family';

/** That the family agreed: to what is written down, and with a referrer also to being followed, and how long. */
export function ConsentPart({ role }: { readonly role: WriterRole }) {
  const { t } = useTranslation('on-behalf');
  const { t: desk } = useTranslation('desk');
  const { register, watch, formState } = useFormContext<ForFamily>();
  const { errors } = formState;
  const isReferrer = role === 'referrer';
  return (
    <Card as="section" emphasis="accent">
      <h2>{t('consent.title')}</h2>
      <p className="measure">{t(isReferrer ? 'consent.referrer' : 'consent.desk')}</p>
      {isReferrer ? (
        <div className="row row-end">
          <DateField
            label={t('consent.on')}
            error={errors.agreedOn?.message}
            max={today()}
            {...register('agreedOn', {
              required: t('consent.onMissing'),
              validate: (on) => on <= today() || t('consent.onComing'),
            })}
          />
          <DateField
            label={t('consent.until')}
            hint={t('consent.untilHint')}
            optional
            error={errors.consentUntil?.message}
            min={watch('agreedOn')}
            {...register('consentUntil', {
              validate: (until, { agreedOn }) =>
                until === '' || until >= agreedOn || t('consent.untilBefore'),
            })}
          />
        </div>
      ) : (
        <SelectField label={t('cameBy')} {...register('cameBy')}>
          {waysToDesk.map((way) => (
            <option key={way} value={way}>
              {desk(`channels.${way}`)}
            </option>
          ))}
        </SelectField>
      )}
      <ChoiceField
        many
        label={t('consent.ask')}
        error={errors.agreed?.message}
        choices={[{ value: 'yes', label: t(isReferrer ? 'consent.referrerYes' : 'consent.deskYes') }]}
        input={register('agreed', { required: t('consent.missing') })}
      />
    </Card>
  );
}
