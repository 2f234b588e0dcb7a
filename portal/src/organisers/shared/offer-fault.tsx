import { useTranslation } from 'react-i18next';
import { Alert, FaultAlert } from '../../design';
import { Fault } from '../../graphql/fault';

/** Why a place could not be offered, and what to do, in the words of who runs a location. */
export function OfferFault({ fault }: { readonly fault: unknown }) {
  const { t } = useTranslation('organisers');
  const code = fault instanceof Fault ? fault.code : undefined;
  if (code !== 'NO_CAPACITY' && code !== 'RULE_VIOLATED') return <FaultAlert fault={fault} />;
  return (
    <Alert kind="error" title={t(`offerFaults.${code}.title`)} live>
      <p>{t(`offerFaults.${code}.more`)}</p>
    </Alert>
  );
}
