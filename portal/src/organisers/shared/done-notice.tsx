import { useTranslation } from 'react-i18next';
import { DoneAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import type { Done } from './done';
import { OfferFault } from './offer-fault';
import { WithdrawOffer } from './offering.generated';

/** What was just done, and a way back while the family has not answered. */
export function DoneNotice({ done, onClose }: { readonly done: Done; readonly onClose: () => void }) {
  const { t } = useTranslation('organisers');
  const { day } = useDates();
  const { mutate, isPending, isSuccess, error } = useChange(WithdrawOffer);
  const offered = done.what === 'offered' && !isSuccess ? done : undefined;
  const title = isSuccess ? t('done.withdrawn') : t(`done.${done.what}`, { place: done.place });
  return (
    <DoneAlert
      title={title}
      undo={
        offered && {
          ...{ label: t('done.undo'), busy: isPending },
          now: () => mutate({ offerId: offered.offerId }),
        }
      }
      onClose={onClose}
    >
      <p className="small">
        {t('requests.number', { number: done.number })}
        {offered?.answerBy && ` · ${t('done.answerBy', { date: day(offered.answerBy) })}`}
      </p>
      <OfferFault fault={error} />
    </DoneAlert>
  );
}
