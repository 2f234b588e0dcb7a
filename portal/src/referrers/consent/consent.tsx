import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FaultAlert } from '../../design';
import { useChange, useQuestion } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { Consent as ConsentOf, type ConsentQuery, EndConsent, GiveConsent } from './consent.generated';

type Given = NonNullable<NonNullable<ConsentQuery['careRequest']>['referrerConsent']>;

/** Who follows a request along with the family. The family, or its desk, ends that, and may take that back. */
export function Consent({ requestId: id }: { readonly requestId: string }) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { data, error } = useQuestion(ConsentOf, { id });
  const [ended, setEnded] = useState<Given>();
  const end = useChange(EndConsent);
  const give = useChange(GiveConsent);
  const given = data?.careRequest?.referrerConsent;
  const lasting = given && (!given.until || given.until >= today()) ? given : undefined;
  const consent = ended ?? lasting;
  if (!consent) return <FaultAlert fault={error} />;
  const { referrerId, until, referrer } = consent;
  const name = referrer?.name ?? t('consent.someone');
  const stop = () => end.mutate({ id }, { onSuccess: () => setEnded(consent) });
  const undo = () =>
    give.mutate({ input: { id, referrerId, until } }, { onSuccess: () => setEnded(undefined) });
  return (
    <Card as="section">
      <h2>{t('consent.title')}</h2>
      {ended ? (
        <Alert kind="success" title={t('consent.stopped', { name })} live>
          <div className="row">
            <Button look="secondary" icon="back" busy={give.isPending} onClick={undo}>
              {t('consent.undo')}
            </Button>
          </div>
        </Alert>
      ) : (
        <>
          <p>
            {until ? t('consent.followsUntil', { name, date: day(until) }) : t('consent.follows', { name })}
          </p>
          <div className="row no-print">
            <Button look="secondary" icon="cross" busy={end.isPending} onClick={stop}>
              {t('consent.stop')}
            </Button>
          </div>
        </>
      )}
      <FaultAlert fault={end.error ?? give.error ?? error} />
    </Card>
  );
}
