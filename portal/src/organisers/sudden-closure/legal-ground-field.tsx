import type { InputHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../design';
import type { LegalGround } from './sudden-closure.generated';

const grounds = [
  'vitalInterest',
  'legalObligation',
  'contract',
  'consent',
  'publicInterest',
  'legitimateInterest',
] as const satisfies readonly LegalGround[];

interface LegalGroundFieldProps {
  readonly error: string | undefined;
  readonly input: InputHTMLAttributes<HTMLInputElement>;
}

/** Why the organiser may hand over who its families are (GDPR, article 6); kept with the call list. */
export function LegalGroundField({ error, input }: LegalGroundFieldProps) {
  const { t } = useTranslation('closures');
  return (
    <ChoiceField
      label={t('ground.label')}
      hint={t('ground.hint')}
      error={error}
      choices={grounds.map((value) => ({
        value,
        label: t(`grounds.${value}.name`),
        hint: t(`grounds.${value}.more`),
      }))}
      input={input}
    />
  );
}
