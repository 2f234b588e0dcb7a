import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Pill } from '../../../design';
import { askedOrganisers } from '../shared/asked-organisers';
import type { ShownRound } from '../shared/round-status';

interface OrganisersToConfirmProps {
  readonly round: ShownRound;
  readonly organiserName: (id: string) => string | undefined;
}

/** Who must still agree first, with what is proposed to each behind its name. */
export function OrganisersToConfirm({ round, organiserName }: OrganisersToConfirmProps) {
  const { t } = useTranslation('rounds');
  const asked = askedOrganisers(round, organiserName);
  if (!round.organisers) return null;
  const isOver = round.status === 'published' || round.status === 'cancelled';
  const sorted = asked.toSorted((one, other) => Number(one.confirmed) - Number(other.confirmed));
  return (
    <Card as="section">
      <h2>{t(isOver ? 'organisers.after' : 'organisers.title')}</h2>
      {asked.length === 0 && <p className="soft">{t('organisers.none')}</p>}
      <ul className="plain-list stack stack-tight">
        {sorted.map(({ organiserId, name, proposals, confirmed }) => (
          <li key={organiserId} className="row row-apart">
            <span>
              <Link to={`/loket/rondes/${round.id}/${organiserId}`}>{name ?? t('organisers.unknown')}</Link>{' '}
              <span className="soft">{t('organisers.proposals', { count: proposals })}</span>
            </span>
            <Pill kind={confirmed ? 'success' : 'warning'}>
              {t(confirmed ? 'organisers.confirmed' : isOver ? 'organisers.never' : 'organisers.waits')}
            </Pill>
          </li>
        ))}
      </ul>
    </Card>
  );
}
