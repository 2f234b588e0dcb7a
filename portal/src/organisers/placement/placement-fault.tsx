import { useTranslation } from 'react-i18next';
import { Alert } from '../../design';
import { Fault } from '../../graphql/fault';
import { OfferFault } from '../shared/offer-fault';

/** Without central registration such a child is no request of the desk: then the desk notes it otherwise. */
export function PlacementFault({ fault }: { readonly fault: unknown }) {
  const { t } = useTranslation('organisers');
  if (!(fault instanceof Fault) || fault.code !== 'RULE_VIOLATED') return <OfferFault fault={fault} />;
  return (
    <Alert kind="error" title={t('placement.refused')} live>
      <p>{t('placement.refusedMore')}</p>
    </Alert>
  );
}
