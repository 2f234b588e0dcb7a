import { useTranslation } from 'react-i18next';
import { useCapacity } from '../app/session/session-context';
import { SignInNeeded } from '../app/session/sign-in-needed';
import { ButtonLink, Card, PageHead } from '../design';
import { EnquiryLine } from '../desk/enquiries/enquiry-line';

export function Component() {
  return (
    <SignInNeeded as={['frontDesk']}>
      <FrontDeskPage />
    </SignInNeeded>
  );
}

/** What who sits in front of a desk writes down. Files stay closed. */
function FrontDeskPage() {
  const { t } = useTranslation('desk');
  const capacity = useCapacity();
  return (
    <div className="stack stack-wide">
      <PageHead title={t('frontDesk.title')} lead={capacity?.organisation} />
      <EnquiryLine deskId={capacity?.deskIds[0] ?? ''} usual="counter" />
      <Card as="section">
        <h2>{t('onBehalf.title')}</h2>
        <p>{t('onBehalf.lead')}</p>
        <div className="row">
          <ButtonLink icon="plus" to="/namens-gezin">
            {t('onBehalf.new')}
          </ButtonLink>
        </div>
      </Card>
      <p className="measure soft">{t('frontDesk.closed')}</p>
    </div>
  );
}
