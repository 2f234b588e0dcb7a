import { ChoiceField, SelectField, TextField } from '../../../design';
import { languages } from '../../../language/languages';
import type { Draft } from '../draft';
import { useAskTexts } from '../use-ask-texts';
import { useDraft } from '../use-draft';
import { emailPattern } from '../../shared/email';
import { telephonePattern } from '../../shared/telephone';

type Preference = Draft['contactPreference'];

const byPhone: readonly Preference[] = ['phone', 'sms', 'whatsapp'];

/** How one wants to hear from the desk says what else is needed: a number, an address, or an e-mail address. */
export function YouStep() {
  const { t, ownData } = useAskTexts();
  const { register, watch, errorOf } = useDraft();
  const preference = watch('contactPreference');
  const [needsPhone, needsLetter] = [byPhone.includes(preference), preference === 'letter'];
  const needed = (is: boolean, message: string) => (is ? { required: message } : {});
  return (
    <div className="stack">
      <TextField
        label={t('ask.you.firstName')}
        error={errorOf('firstName')}
        autoComplete={ownData('given-name')}
        {...register('firstName', { required: t('ask.you.firstNameMissing') })}
      />
      <TextField
        label={t('ask.you.lastName')}
        error={errorOf('lastName')}
        autoComplete={ownData('family-name')}
        {...register('lastName', { required: t('ask.you.lastNameMissing') })}
      />
      <ChoiceField
        label={t('ask.you.preference')}
        hint={t('ask.you.preferenceHint')}
        error={errorOf('contactPreference')}
        choices={[
          { value: 'phone', label: t('preferences.phone'), icon: 'phone' },
          { value: 'sms', label: t('preferences.sms'), icon: 'message' },
          { value: 'whatsapp', label: t('preferences.whatsapp'), icon: 'message' },
          { value: 'mail', label: t('preferences.mail'), icon: 'letter' },
          { value: 'letter', label: t('preferences.letter'), icon: 'home' },
        ]}
        input={register('contactPreference', { required: t('ask.you.preferenceMissing') })}
      />
      <TextField
        type="tel"
        label={t('ask.you.phone')}
        optional={!needsPhone}
        error={errorOf('phone')}
        autoComplete={ownData('tel')}
        {...register('phone', {
          ...needed(needsPhone, t('ask.you.phoneMissing')),
          pattern: { value: telephonePattern, message: t('ask.you.phoneWrong') },
        })}
      />
      <TextField
        type="email"
        label={t('ask.you.email')}
        optional={preference !== 'mail'}
        error={errorOf('email')}
        autoComplete={ownData('email')}
        {...register('email', {
          ...needed(preference === 'mail', t('ask.you.emailMissing')),
          pattern: { value: emailPattern, message: t('ask.you.emailWrong') },
        })}
      />
      <TextField
        label={t('ask.you.street')}
        optional={!needsLetter}
        error={errorOf('street')}
        autoComplete={ownData('street-address')}
        {...register('street', needed(needsLetter, t('ask.you.addressMissing')))}
      />
      <TextField
        label={t('ask.you.postcode')}
        optional={!needsLetter}
        error={errorOf('postcode')}
        inputMode="numeric"
        autoComplete={ownData('postal-code')}
        {...register('postcode', needed(needsLetter, t('ask.you.addressMissing')))}
      />
      <SelectField label={t('ask.you.language')} {...register('language')}>
        {Object.entries(languages).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
