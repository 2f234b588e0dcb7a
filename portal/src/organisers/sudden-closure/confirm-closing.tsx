import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Alert, Button, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import type { Closing } from './close-suddenly-form';
import { CloseSuddenly } from './sudden-closure.generated';
import { childrenFrom, type Enrolled } from './use-enrolled';

interface ConfirmClosingProps {
  readonly location: { readonly id: string; readonly name: string };
  readonly closing: Closing;
  /** Absent while nobody knows how many children there are. */
  readonly enrolled: readonly Enrolled[] | undefined;
  readonly onBack: () => void;
}

/** Asked once more, with how many children it is about. */
export function ConfirmClosing({ location, closing, enrolled, onBack }: ConfirmClosingProps) {
  const { t } = useTranslation('closures');
  const { t: shell } = useTranslation('shell');
  const { day } = useDates();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useChange(CloseSuddenly);
  const { closureId, from, legalGround } = closing;
  const close = () =>
    mutate(
      { input: { closureId, locationId: location.id, from, legalGround } },
      {
        onSuccess: () =>
          void navigate(`/organisator/sluiting/${closureId}/${location.id}`, {
            ...{ replace: true, state: { legalGround } },
          }),
      },
    );
  return (
    <Alert kind="warning" title={t('close.sure', { place: location.name, date: day(from) })} live>
      {enrolled && <p>{t('close.children', { count: childrenFrom(enrolled, from) })}</p>}
      <p>{t('close.happens.noWayBack')}</p>
      <div className="row">
        <Button look="danger" busy={isPending} onClick={close}>
          {t('close.now')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {shell('cancel')}
        </Button>
      </div>
      <FaultAlert fault={error} />
    </Alert>
  );
}
