import { useTranslation } from 'react-i18next';
import { Alert, Button, FaultAlert } from '../../design';
import { Fault } from '../../graphql/fault';
import { useChange } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import type { MadeOffer } from './offer-card';
import { SendOfferAgain } from './offers.generated';

/** A family may have overlooked an offer: it gets it once more, with the whole term anew. */
export function SendAgain({ offer: { id, status, request } }: { readonly offer: MadeOffer }) {
  const { t } = useTranslation('organisers');
  const { day } = useDates();
  const { mutate, isPending, data, error } = useChange(SendOfferAgain);
  if (status !== 'open' || !request) return null;
  const answerBy = data?.resendOffer.offer.answerBy;
  const isEnough = error instanceof Fault && error.code === 'RULE_VIOLATED';
  return (
    <>
      {data ? (
        <Alert kind="success" title={t('again.sent')} live>
          {answerBy && <p>{t('done.answerBy', { date: day(answerBy) })}</p>}
        </Alert>
      ) : (
        <div className="row">
          <Button look="secondary" busy={isPending} onClick={() => mutate({ offerId: id })}>
            {t('again.button')} <span className="only-read-aloud">{request.number}</span>
          </Button>
        </div>
      )}
      {isEnough ? <Alert kind="error" title={t('again.enough')} live /> : <FaultAlert fault={error} />}
    </>
  );
}
