import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Fold } from '../../../design';
import { useDates } from '../../../language/use-dates';
import { isolated } from '../../shared/told';
import type { MyRequestQuery } from '../request.generated';
import { Draw } from './draw';
import { InWords } from './in-words';
import { Otherwise } from './otherwise';
import { type Outcome, type Refusal, useOutcomeWords } from './use-outcome-words';

interface RoundOutcomeCardProps {
  readonly request: NonNullable<MyRequestQuery['careRequest']>;
  readonly outcome: Outcome;
}

/** What a round gave, and behind each place that was wished more: why not, and what would have helped. */
export function RoundOutcomeCard({ request, outcome }: RoundOutcomeCardProps) {
  const { t, i18n } = useTranslation('families');
  const { month } = useDates();
  const { gotIn, refusedIn } = useOutcomeWords();
  const heading = useId();
  const { round, sentences, refusals } = outcome;
  const offeredAt = request.offers.map(({ location }) => location.id);
  return (
    <Card as="section" labelledBy={heading} emphasis={outcome.place ? 'accent' : 'plain'}>
      <h2 id={heading}>{t('round.title', { month: month(`${round.firstMonth}-01`) })}</h2>
      <InWords dutch={sentences} own={gotIn(outcome, offeredAt)} />
      {byLocation(refusals).map(([first, ...more]) => (
        <Fold
          key={first.location.id}
          summary={t('round.whyNot', { place: isolated(first.location.name), wish: first.wish })}
        >
          <div className="stack stack-tight">
            {withoutTwins([first, ...more]).map((refusal) => (
              <InWords key={textOf(refusal)} dutch={refusal.sentences} own={refusedIn(refusal)} />
            ))}
            <Otherwise request={request} round={round} locationId={first.location.id} />
          </div>
        </Fold>
      ))}
      <Draw outcome={outcome} />
      {i18n.language !== 'nl' && (
        <Fold summary={t('round.inDutch')}>
          <InWords dutch={sentences} own={undefined} />
        </Fold>
      )}
    </Card>
  );
}

const textOf = ({ sentences }: Refusal) => sentences.join(' ');

/** What is the same for several forms of care is said once. */
function withoutTwins(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...new Map(refusals.map((refusal) => [textOf(refusal), refusal])).values()];
}

/** As asked, later, with fewer days …: of each place together, the most wanted place first. */
function byLocation(refusals: readonly Refusal[]): readonly [Refusal, ...Refusal[]][] {
  const places = new Map<string, [Refusal, ...Refusal[]]>();
  for (const refusal of refusals.toSorted((one, other) => one.wish - other.wish)) {
    const known = places.get(refusal.location.id);
    if (known) known.push(refusal);
    else places.set(refusal.location.id, [refusal]);
  }
  return [...places.values()];
}
