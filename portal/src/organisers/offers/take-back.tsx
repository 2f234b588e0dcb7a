import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button } from '../../design';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/days';
import { OfferFault } from '../shared/offer-fault';
import { WithdrawOffer } from '../shared/offering.generated';
import type { MadeOffer } from './offer-card';
import { CancelPlace } from './offers.generated';

/** An open offer is withdrawn, a place that was taken is cancelled before care starts; asked once more. */
export function TakeBack({ offer }: { readonly offer: MadeOffer }) {
  const { t } = useTranslation('organisers');
  const withdrawal = useChange(WithdrawOffer);
  const cancellation = useChange(CancelPlace);
  const [asked, setAsked] = useState(false);
  const { id, status, start, accepted, request } = offer;
  const isOpen = status === 'open';
  const isToCome = (status === 'accepted' || status === 'placed') && (accepted?.start ?? start) > today();
  if (!request || (!isOpen && !isToCome)) return null;
  const kind = isOpen ? 'withdraw' : 'cancel';
  const change = isOpen ? withdrawal : cancellation;
  if (!asked)
    return (
      <div className="row">
        <Button look="quiet" icon="back" onClick={() => setAsked(true)}>
          {t(`${kind}.button`)} <span className="only-read-aloud">{request.number}</span>
        </Button>
      </div>
    );
  return (
    <Alert kind="warning" title={t(`${kind}.sure`)} live>
      <p>{t(`${kind}.more`)}</p>
      <div className="row">
        <Button look="danger" busy={change.isPending} onClick={() => change.mutate({ offerId: id })}>
          {t(`${kind}.now`)}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          {t('noPlace.back')}
        </Button>
      </div>
      <OfferFault fault={change.error} />
    </Alert>
  );
}
