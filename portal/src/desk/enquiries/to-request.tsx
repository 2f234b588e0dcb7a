import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../design';
import type { FromEnquiry } from '../../on-behalf/for-family';

/** A question turns out to be one for care. What is known goes along in memory: a name belongs in no address. */
export function ToRequest({ enquiry }: { readonly enquiry: FromEnquiry }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  return (
    <div className="row">
      <Button
        look="secondary"
        icon="arrow"
        onClick={() => void navigate('/namens-gezin', { state: enquiry })}
      >
        {t('enquiry.toRequest')}
      </Button>
    </div>
  );
}
