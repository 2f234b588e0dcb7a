import { useTranslation } from 'react-i18next';
import { Alert, ContactCard } from '../../design';
import { isLanguage, languages } from '../../language/languages';
import { childName } from '../child-name';
import type { FileQuery } from './file.generated';

type OpenFile = NonNullable<FileQuery['careRequest']>;

/** Who to reach, and first of all how this family wants to be reached. */
export function Contact({ file: { applicant } }: { readonly file: Pick<OpenFile, 'applicant'> }) {
  const { t } = useTranslation('desk');
  if (!applicant) return <Alert title={t('file.noContact')} />;
  const { contactPreference, language, street, postcode, phone, email, relation } = applicant;
  const spoken = isLanguage(language) ? languages[language].name : language;
  return (
    <section className="stack stack-tight" aria-label={t('file.contact')}>
      {contactPreference && (
        <Alert kind="warning" title={t(`contactPreferences.${contactPreference}`)}>
          {spoken && language !== 'nl' && <p>{t('file.speaks', { language: spoken })}</p>}
        </Alert>
      )}
      <ContactCard
        name={childName(applicant) ?? t('file.noContact')}
        lines={[
          relation ? t(`relations.${relation}`) : '',
          [street, postcode].filter(Boolean).join(', '),
        ].filter(Boolean)}
        phone={phone}
        email={email}
      />
    </section>
  );
}
