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
  const speaks = spoken && language !== 'nl' ? t('file.speaks', { language: spoken }) : undefined;
  const wish = contactPreference ? t(`contactPreferences.${contactPreference}`) : undefined;
  const first = wish ?? speaks;
  return (
    <div className="stack stack-tight">
      {first && (
        <Alert kind="warning" title={first}>
          {wish && speaks && <p>{speaks}</p>}
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
    </div>
  );
}
