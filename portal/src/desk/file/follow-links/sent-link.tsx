import { useTranslation } from 'react-i18next';
import { Alert } from '../../../design';
import type { SendLinkMutation } from './follow-links.generated';
import './sent-link.css';

interface SentLinkProps {
  readonly link: Pick<SendLinkMutation['sendFollowLink'], 'address' | 'isSent'>;
}

/** A link that was made now: nobody can show it again. */
export function SentLink({ link: { address, isSent } }: SentLinkProps) {
  const { t } = useTranslation('desk');
  return (
    <Alert
      kind={isSent ? 'success' : 'warning'}
      title={t(isSent ? 'followLinks.sent' : 'followLinks.notSent')}
      live
    >
      <p>{t('followLinks.once')}</p>
      <p className="sent-link">{address}</p>
    </Alert>
  );
}
