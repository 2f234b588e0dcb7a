import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Pill } from '../../design';
import { useChange } from '../../graphql/use-question';
import type { Done } from '../shared/done';
import { OfferFault } from '../shared/offer-fault';
import { TellNoPlace } from '../shared/offering.generated';

interface NoPlaceButtonProps {
  readonly request: { readonly id: string; readonly number: string };
  readonly location: { readonly id: string; readonly name: string };
  readonly onDone: (done: Done) => void;
}

/** Asked once more, since there is no way back. */
export function NoPlaceButton({ request: { id, number }, location, onDone }: NoPlaceButtonProps) {
  const { t } = useTranslation('organisers');
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, isSuccess, error } = useChange(TellNoPlace);
  const tell = () =>
    mutate(
      { requestId: id, locationId: location.id },
      {
        onSuccess: () => {
          setAsked(false);
          onDone({ what: 'noPlace', number, place: location.name });
        },
      },
    );
  // The platform does not show this answer on a request: here it stands as long as the page is open.
  if (isSuccess) return <Pill>{t('noPlace.told')}</Pill>;
  if (!asked)
    return (
      <div className="row">
        <Button look="quiet" icon="cross" onClick={() => setAsked(true)}>
          {t('noPlace.tell')} <span className="only-read-aloud">{number}</span>
        </Button>
      </div>
    );
  return (
    <Alert kind="warning" title={t('noPlace.sure')} live>
      <p>{t('noPlace.sureMore', { place: location.name })}</p>
      <div className="row">
        <Button look="danger" busy={isPending} onClick={tell}>
          {t('noPlace.now')}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          {t('noPlace.back')}
        </Button>
      </div>
      <OfferFault fault={error} />
    </Alert>
  );
}
