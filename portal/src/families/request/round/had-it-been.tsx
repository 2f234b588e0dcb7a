import { useTranslation } from 'react-i18next';
import { Alert, FaultAlert } from '../../../design';
import { Fault } from '../../../graphql/fault';
import { useQuestion } from '../../../graphql/use-question';
import { HadItBeenOtherwise, type HadItBeenOtherwiseQueryVariables } from './round.generated';

type Asked = HadItBeenOtherwiseQueryVariables['input'];
export type Supposed = Pick<Asked, 'withoutDays' | 'fromMonth'>;

/** Whether there would have been a place, worked out anew; the round stays as it is. */
export function HadItBeen({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation('families');
  const { t: shell } = useTranslation('shell');
  const { data, error, isFetching, isPlaceholderData } = useQuestion(HadItBeenOtherwise, { input: asked });
  if (error) return isNotToAnswer(error) ? <p>{t('round.cannot')}</p> : <FaultAlert fault={error} />;
  if (!data || (isPlaceholderData && isFetching)) return <p>{shell('loading')}</p>;
  const { fits } = data.roundCounterfactual;
  return (
    <Alert kind={fits ? 'success' : 'info'} title={t(fits ? 'round.fits' : 'round.fitsNot')}>
      <p>{t('round.onlyTried')}</p>
    </Alert>
  );
}

/** Nothing would be left to ask, or the month is one in which the child needs no care. */
function isNotToAnswer(fault: Error): boolean {
  return fault instanceof Fault && (fault.code === 'BAD_INPUT' || fault.code === 'RULE_VIOLATED');
}
