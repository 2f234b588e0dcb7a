import { useTranslation } from 'react-i18next';
import { Alert, Button, FaultAlert } from '../../../design';
import { useChange } from '../../../graphql/use-question';
import { askedOrganisers } from '../shared/asked-organisers';
import type { ShownRound } from '../shared/round-status';
import { PublishRound } from './round.generated';

interface PublishFormProps {
  readonly round: ShownRound;
  readonly organiserName: (id: string) => string | undefined;
  readonly namesFault: unknown;
  readonly onDone: () => void;
}

/** Publishing makes offers at once: first one reads for whom, and who is left out. */
export function PublishForm({ round, organiserName, namesFault, onDone }: PublishFormProps) {
  const { t } = useTranslation('rounds');
  const { mutateAsync, isPending, error } = useChange(PublishRound);
  const asked = askedOrganisers(round, organiserName);
  const confirmed = asked.filter((one) => one.confirmed);
  const waiting = asked.filter((one) => !one.confirmed);
  const offers = confirmed.reduce((sum, { proposals }) => sum + proposals, 0);
  const publish = async () => {
    await mutateAsync({ roundId: round.id });
    onDone();
  };
  const nobody = asked.length > 0 && confirmed.length === 0;
  return (
    <div className="stack">
      <p>{t('publish.more')}</p>
      <p>
        {t('publish.by', { count: confirmed.length })} {t('publish.offers', { count: offers })}
      </p>
      {waiting.length > 0 && (
        <Alert kind="warning" title={t('publish.waiting')}>
          <ul>
            {waiting.map(({ organiserId, name, proposals }) => (
              <li key={organiserId}>
                {name ?? t('organisers.unknown')}, {t('organisers.proposals', { count: proposals })}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <FaultAlert fault={error ?? namesFault} />
      {nobody ? (
        <p>{t('publish.nobody')}</p>
      ) : (
        <div className="row">
          <Button busy={isPending} onClick={() => void publish().catch(() => undefined)}>
            {t('publish.now')}
          </Button>
        </div>
      )}
    </div>
  );
}
