import { useTranslation } from 'react-i18next';
import { useDates } from '../../../language/use-dates';
import { isolated } from '../../shared/told';
import { useHalfDayName } from './use-half-day-name';
import type { RoundOutcomesQuery } from './round.generated';

export type Outcome = NonNullable<RoundOutcomesQuery['careRequest']>['roundOutcomes'][number];
export type Refusal = Outcome['refusals'][number];
type Witness = NonNullable<Refusal['witness']>;

/** How the platform, in Dutch, calls the priority of who got the last place and of the family. */
const priorities = {
  'absolute voorrang': 'absolute',
  voorrang: 'some',
  'geen voorrang volgens de wet': 'none',
} as const;
const isPriority = (text: string): text is keyof typeof priorities => Object.hasOwn(priorities, text);

/**
 * What a round gave and why not more, in the reader's own language, from the facts that the platform tells. Nothing in
 * Dutch, in which the platform says it itself, nor where it tells no facts: a number could say who somebody is.
 */
export function useOutcomeWords() {
  const { t, i18n } = useTranslation('outcomes');
  const { month } = useDates();
  const halfDayName = useHalfDayName();
  const isDutch = i18n.language === 'nl';
  const monthName = (written: string) => month(`${written}-01`);
  const gotWords = ({ place, wish }: Outcome, offeredAt: readonly string[]) => {
    if (!place) return [t('none')];
    const facts = { place: isolated(place.location.name), month: monthName(place.startMonth) };
    const isOffered = place.kind === 'held' || offeredAt.includes(place.location.id);
    return [
      t(`got.${place.kind}`, facts),
      ...(wish ? [t('wish', { wish })] : []),
      ...(isOffered ? [] : [t('noOffer')]),
    ];
  };
  const priority = (text: string) => (isPriority(text) ? t(`priorities.${priorities[text]}`) : undefined);
  const comparedWords = ({ lastAdmitted, own, better }: Witness) => {
    const [last, yours] = [lastAdmitted && priority(lastAdmitted), priority(own)];
    if (!last || !yours || better === 0) return [];
    return [last === yours ? t('equal', { last }) : t('compared', { last, own: yours })];
  };
  const witnessWords = (witness: Witness) => {
    const { month: full, places, better, byReserve } = witness;
    const facts = { month: monthName(full), halfDay: halfDayName(witness), places, better };
    const given = places === 0 ? 'full' : better >= places ? 'allGiven' : 'mostGiven';
    return [t(given, facts), ...(byReserve > 0 ? [t('share')] : []), ...comparedWords(witness)];
  };
  return {
    /** @param offeredAt locations that offered the family a place, ever */
    gotIn: (outcome: Outcome, offeredAt: readonly string[]) =>
      isDutch ? undefined : gotWords(outcome, offeredAt),
    refusedIn: ({ kind, witness, together }: Refusal) =>
      isDutch || !witness
        ? undefined
        : [...(together ? [t('together')] : []), t(`refusals.${kind}`), ...witnessWords(witness)],
  };
}
