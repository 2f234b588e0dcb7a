import { useTranslation } from 'react-i18next';
import { Alert, Button, FaultAlert } from '../../design';
import { Fault } from '../../graphql/fault';

interface DescribingFaultProps {
  readonly fault: unknown;
  readonly onAgain: () => void;
}

/** Why it was not saved. What others wrote meanwhile is shown first: it is not for this form to undo. */
export function DescribingFault({ fault, onAgain }: DescribingFaultProps) {
  const { t } = useTranslation('own-facts');
  if (!(fault instanceof Fault && fault.code === 'CONFLICT')) return <FaultAlert fault={fault} />;
  return (
    <Alert kind="error" title={t('changed.title')} live>
      <p>{t('changed.more')}</p>
      <div className="row">
        <Button look="secondary" onClick={onAgain}>
          {t('changed.again')}
        </Button>
      </div>
    </Alert>
  );
}
