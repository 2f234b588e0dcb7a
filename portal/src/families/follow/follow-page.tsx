import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PracticeTelephone } from '../../app/practice/practice-telephone';
import { PageHead } from '../../design';
import { CodeForm } from './code-form';
import { KeyForm } from './key-form';

/**
 * How a family without an account comes to its requests: by the key in the link that it got, and a code on its telephone.
 * The key stands behind `#`, which goes to no server, and stays there while the person looks up the text message.
 */
export function Component() {
  const { t } = useTranslation('following');
  const { hash } = useLocation();
  const navigate = useNavigate();
  const key = decodeURIComponent(hash.slice(1));
  return (
    <div className="stack stack-wide">
      <PageHead title={t('title')} lead={t('lead')} />
      {key ? (
        <CodeForm key={key} linkKey={key} onOtherKey={() => void navigate('/volgen', { replace: true })} />
      ) : (
        <KeyForm onKey={(typed) => void navigate(`#${encodeURIComponent(typed)}`, { replace: true })} />
      )}
      <PracticeTelephone />
    </div>
  );
}
