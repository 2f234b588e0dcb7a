import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../../app/session/session-context';
import { SignInNeeded } from '../../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading, PageHead } from '../../../design';
import { allPages } from '../../../graphql/all-pages';
import { RoundCard } from './round-card';
import { DesksOfOrganiser } from './rounds.generated';
import { useRounds } from './use-rounds';

export function Component() {
  return (
    <SignInNeeded as={['organiserCoordinator']}>
      <OwnRoundsPage />
    </SignInNeeded>
  );
}

/** Rounds of the desks where an organiser has locations; what is proposed to it is behind each. */
function OwnRoundsPage() {
  const { t } = useTranslation('rounds');
  const organiserId = useCapacity()?.organiserId ?? '';
  const desks = useQuery({
    queryKey: [DesksOfOrganiser.name, organiserId],
    queryFn: ({ signal }) =>
      allPages(DesksOfOrganiser, { organiserId }, ({ locations }) => locations, signal),
  });
  const deskIds = [...new Set(desks.data?.map(({ desk }) => desk.id))];
  const { rounds, fault, isPending } = useRounds(deskIds);
  const waits = desks.isPending || isPending;
  const wrong = desks.error ?? fault;
  return (
    <div className="stack stack-wide">
      <PageHead title={t('list.title')} lead={t('list.ownLead')} />
      <FaultAlert fault={wrong} />
      {waits && <Loading />}
      {!waits && rounds.length === 0 && !wrong && (
        <Alert title={t('list.none')}>
          <p>{t('list.ownNoneMore')}</p>
        </Alert>
      )}
      <ul className="plain-list cards">
        {rounds.map((round) => (
          <RoundCard key={round.id} round={round} to={`/organisator/rondes/${round.id}`} />
        ))}
      </ul>
    </div>
  );
}
