import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, Loading } from '../../design';
import { childName } from '../../desk/child-name';
import { Contact } from '../../desk/file/contact';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { BroughtFamilyContact } from './family.generated';

/** Who the family is, when one asks for it: the family sees that it was opened. */
export function FamilyContact({ id }: { readonly id: string }) {
  const { t } = useTranslation('referrers');
  const { day } = useDates();
  const [asked, setAsked] = useState(false);
  const { data, error } = useQuestion(BroughtFamilyContact, { id }, { enabled: asked });
  const request = data?.careRequest;
  if (!asked) {
    return (
      <>
        <p className="soft">{t('namesMore')}</p>
        <div className="row no-print">
          <Button look="secondary" icon="eye" onClick={() => setAsked(true)}>
            {t('contact.show')}
          </Button>
        </div>
      </>
    );
  }
  if (error) return <FaultAlert fault={error} />;
  if (!request) return <Loading />;
  const { child, otherApplicants } = request;
  const name = childName(child);
  return (
    <>
      {name && (
        <p>
          {t('contact.child', { name })}{' '}
          {child?.birthDate && t('contact.born', { date: day(child.birthDate) })}
        </p>
      )}
      <Contact file={request} />
      {otherApplicants?.map(({ id: other, details }) => (
        <Contact key={other} file={{ applicant: details }} />
      ))}
    </>
  );
}
