import { Suspense } from 'react';
import { FaultAlert, Loading } from '../../../design';
import { useQuestion } from '../../../graphql/use-question';
import type { MyRequestQuery } from '../request.generated';
import { RoundOutcomeCard } from './round-outcome-card';
import { RoundOutcomes as Outcomes } from './round.generated';

interface RoundOutcomesProps {
  readonly request: NonNullable<MyRequestQuery['careRequest']>;
}

/** What rounds gave this request, the last one first; nothing where it took part in none. */
export function RoundOutcomes({ request }: RoundOutcomesProps) {
  const { data, error } = useQuestion(Outcomes, { id: request.id });
  return (
    // Its words come when there is something to say: the page stays in sight until then.
    <Suspense fallback={<Loading />}>
      <FaultAlert fault={error} />
      {data?.careRequest?.roundOutcomes.map((outcome) => (
        <RoundOutcomeCard key={outcome.round.id} request={request} outcome={outcome} />
      ))}
    </Suspense>
  );
}
