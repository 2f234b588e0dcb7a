import { classInWords } from '../priority/legal-class.js';
import type { FormKindName, Refusal, Refused } from '../round-content/round-result.js';
import { halfDayInWords, monthInWords } from './dutch-time.js';

/** Fewer children than this are told by their class alone: with a number somebody could be recognised. */
export const smallGroup = 5;

/**
 * Why a family did not get what it wished more, for the family itself: plain Dutch (B1), a sentence each. Names nobody,
 * and gives no number of a small group.
 *
 * @param halfDays of the round: 14, or 28 with two-week cycles
 */
export function refusalText(refusal: Refusal, halfDays: 14 | 28): string[] {
  const opening = openings[refusal.formKind];
  return refusal.claim
    ? [opening, ...claimed]
    : [opening, ...onTheHalfDay(refusal, halfDays), ...byPriority(refusal)];
}

/** Before why siblings did not get a place together, when each of them may have one alone. */
export const askedTogether = 'Eerst zochten we een plaats voor je kinderen samen.';

const openings: Readonly<Record<FormKindName, string>> = {
  full: 'Deze opvang kon niet alle dagen geven die je vroeg, vanaf de start die je vroeg.',
  later: 'Ook met een latere start was hier geen plaats.',
  fewer: 'Ook met minder dagen was hier geen plaats.',
  laterAndFewer: 'Ook met minder dagen en een latere start was hier geen plaats.',
  held: 'Je kind kon de plaats die het had, hier niet houden.',
};

const claimed = [
  'Volgens je voorrang kon je deze plaats krijgen.',
  'De berekening vond daarvoor geen oplossing die voor iedereen klopt.',
  'Je loket bekijkt dit zelf en laat je iets weten.',
];

function onTheHalfDay({ halfDay, month, places, needed, better }: Refused, halfDays: 14 | 28): string[] {
  const when = `op ${halfDayInWords(halfDay, halfDays)}`;
  if (places === 0) return [`In ${monthInWords(month)} was er ${when} geen enkele plaats vrij.`];
  if (places < smallGroup || better < smallGroup) {
    const whom = needed > 1 ? 'je kinderen samen' : 'je kind';
    return [`In ${monthInWords(month)} bleven er ${when} te weinig plaatsen over voor ${whom}.`];
  }
  const free = `In ${monthInWords(month)} waren er ${when} ${places} plaatsen vrij.`;
  const left = places - better;
  if (left <= 0) return [free, 'Die gingen allemaal naar kinderen die voor jou kwamen.'];
  const rest = left === 1 ? 'Er bleef 1 plaats over' : `Er bleven ${left} plaatsen over`;
  return [
    free,
    `Daarvan gingen er ${better} naar kinderen die voor jou kwamen.`,
    `${rest}, maar je had er ${needed} tegelijk nodig.`,
  ];
}

function byPriority({ lastClass, ownClass, byReserve, better }: Refused): string[] {
  if (lastClass === undefined || better === 0) return [];
  const share =
    byReserve > 0 ? ['Een deel van de plaatsen gaat volgens de wet eerst naar kwetsbare gezinnen.'] : [];
  return [...share, ...comparedWithLast(lastClass, ownClass)];
}

function comparedWithLast(last: number, own: number): string[] {
  const [lastWords, ownWords] = [classInWords(last), classInWords(own)];
  const opening = 'Het laatste kind dat een plaats kreeg, had';
  if (last > own) return [];
  if (last === own)
    return [
      `${opening} net als jij ${lastWords}.`,
      'Bij gelijke voorrang telden de afspraken van het loket en daarna de loting.',
    ];
  if (lastWords === ownWords) return [`${opening} ook ${lastWords}, maar stond hoger volgens de regels.`];
  return [`${opening} ${lastWords}.`, `Jij had ${ownWords}.`];
}
