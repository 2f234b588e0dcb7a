import { useTranslation } from 'react-i18next';
import { Alert, FaultAlert } from '../../design';
import { Fault } from '../../graphql/fault';

/** A child that the desk knows already, or whose care ended for another reason. */
export function ToldFault({ fault }: { readonly fault: unknown }) {
  const { t } = useTranslation('closures');
  if (!(fault instanceof Fault)) return <FaultAlert fault={fault} />;
  const isOther = fault.details.some(({ path }) => path.endsWith('.enrolmentId'));
  const why = fault.code === 'RULE_VIOLATED' ? 'known' : isOther ? 'other' : undefined;
  if (!why) return <FaultAlert fault={fault} />;
  return (
    <Alert kind="error" title={t(`told.refused.${why}.title`)} live>
      <p>{t(`told.refused.${why}.more`)}</p>
    </Alert>
  );
}
