import { describe, expect, it } from '@jest/globals';
import { halfDays } from '@samenloket/regional';
import { deviationReasons } from '../allocation-round/round-reasons.js';
import type { FormKindName, Refused } from '../round-content/round-result.js';
import { counterfactualText, type Supposition } from './counterfactual-text.js';
import { halfDayInWords } from './dutch-time.js';
import { nearRoundText } from './near-round-text.js';
import { deviationText, drawText, type FamilyOutcome, outcomeText } from './outcome-text.js';
import { refusalText } from './refusal-text.js';

const refusal: Refused = {
  ...{ wish: 0, locationId: 'X', groupId: 'G', formKind: 'full', startMonth: '2027-03' },
  ...{ halfDay: 2, month: '2027-03' },
  ...{ places: 14, needed: 1, better: 14, byReserve: 0, lastClass: 2, ownClass: 16 },
};
const kinds: readonly FormKindName[] = ['full', 'later', 'fewer', 'laterAndFewer', 'held'];
const classes = [0, 2, 7, 8, 12, 16];

/** All shapes that the counts of a refusal can have, and all that its classes can. */
function* allRefusals(): Generator<Refused> {
  const counts = [0, 1, 4, 5, 14];
  for (const places of counts)
    for (const better of counts.filter((count) => count <= places))
      for (const byReserve of [0, better]) yield { ...refusal, needed: 2, places, better, byReserve };
  const { lastClass: _last, ...without } = refusal;
  for (const ownClass of classes) {
    yield { ...without, ownClass, places: 0, better: 0 };
    for (const lastClass of classes)
      for (const byReserve of [0, 3]) yield { ...refusal, byReserve, lastClass, ownClass };
  }
}

function* allOutcomes(): Generator<FamilyOutcome> {
  yield {};
  for (const kind of kinds)
    for (const wish of [1, 2, 14])
      for (const offer of [undefined, 'made', 'notConfirmed', 'notMade'] as const)
        for (const weeks of [[halfDays.slice(0, wish)], [halfDays, []]])
          yield { got: { kind, from: '2027-09', pattern: { weeks }, wish, ...(offer && { offer }) } };
}

const suppositions: readonly Supposition[] = [
  {},
  { withoutDays: [1] },
  { fromMonth: '2027-03' },
  { extraPlaces: 1 },
  { withoutDays: [0, 1, 2, 3, 4, 5], fromMonth: '2027-03', extraPlaces: 2 },
];

const nearRound = (round: { isFrozen: boolean; blocks: boolean }) =>
  nearRoundText({ freezeOn: '2027-03-01', ...round });

function allSentences(): string[] {
  const texts = [
    ...[...allRefusals()].map((one) => refusalText(one, 14)),
    ...kinds.map((formKind) => refusalText({ ...refusal, formKind, halfDay: 27 }, 28)),
    ...kinds.map((formKind) => refusalText({ ...refusal, formKind, claim: true }, 14)),
    ...[...allOutcomes()].map(outcomeText),
    ...deviationReasons.map(deviationText),
    ...[true, false].map(drawText),
    ...[true, false].flatMap((isFrozen) =>
      [true, false].map((blocks) => nearRound({ isFrozen, blocks }).split(/(?<=\.) /)),
    ),
    ...suppositions.flatMap((one) => [true, false].map((fits) => counterfactualText(one, fits))),
  ];
  return texts.flat();
}

describe('what a family reads about a round', () => {
  it('says on which half-day there was no place, who went before, and what both had', () => {
    expect(refusalText(refusal, 14)).toEqual([
      'Deze opvang kon niet alle dagen geven die je vroeg, vanaf de start die je vroeg.',
      'In maart 2027 waren er op dinsdag in de voormiddag 14 plaatsen vrij.',
      'Die gingen allemaal naar kinderen die voor jou kwamen.',
      'Het laatste kind dat een plaats kreeg, had absolute voorrang.',
      'Jij had geen voorrang volgens de wet.',
    ]);
  });

  it('says how many places were left when twins need more', () => {
    expect(refusalText({ ...refusal, needed: 2, better: 13 }, 14)).toContain(
      'Er bleef 1 plaats over, maar je had er 2 tegelijk nodig.',
    );
  });

  it('says that too few were left for all children of a family, without a number of a small group', () => {
    expect(refusalText({ ...refusal, needed: 2, places: 3, better: 2 }, 14)).toContain(
      'In maart 2027 bleven er op dinsdag in de voormiddag te weinig plaatsen over voor je kinderen samen.',
    );
  });

  it('says that agreements and the draw decided among equals', () => {
    expect(refusalText({ ...refusal, lastClass: 16 }, 14).slice(-2)).toEqual([
      'Het laatste kind dat een plaats kreeg, had net als jij geen voorrang volgens de wet.',
      'Bij gelijke voorrang telden de afspraken van het loket en daarna de loting.',
    ]);
  });

  it('says that a share of the places is for vulnerable families where that decided', () => {
    const texts = refusalText({ ...refusal, byReserve: 3, lastClass: 16, ownClass: 2 }, 14);
    expect(texts.at(-1)).toBe('Een deel van de plaatsen gaat volgens de wet eerst naar kwetsbare gezinnen.');
  });

  it('says which claim people have to look at', () => {
    const claim = { ...refusal, claim: true as const };
    expect(refusalText(claim, 14).at(-1)).toBe('Je loket bekijkt dit zelf en laat je iets weten.');
  });

  it('gives no number of a group under five, only the class', () => {
    expect(refusalText({ ...refusal, places: 4, better: 4 }, 14)).toEqual([
      'Deze opvang kon niet alle dagen geven die je vroeg, vanaf de start die je vroeg.',
      'In maart 2027 bleven er op dinsdag in de voormiddag te weinig plaatsen over voor je kind.',
      'Het laatste kind dat een plaats kreeg, had absolute voorrang.',
      'Jij had geen voorrang volgens de wet.',
    ]);
    const small = [...allRefusals()].filter(({ better }) => better < 5);
    const numbers = small.flatMap((one) => refusalText(one, 14).filter((text) => /\b\d{1,3}\b/.test(text)));
    expect(numbers).toEqual([]);
  });

  it('tells the weeks of a two-week cycle apart', () => {
    expect([0, 13, 14, 27].map((halfDay) => halfDayInWords(halfDay, 28))).toEqual([
      'maandag in de voormiddag van een oneven week',
      'zondag in de namiddag van een oneven week',
      'maandag in de voormiddag van een even week',
      'zondag in de namiddag van een even week',
    ]);
    expect(halfDayInWords(9, 14)).toBe('vrijdag in de namiddag');
  });

  it('says what the organiser decided otherwise, and why', () => {
    expect(deviationText('placeNotThere')[1]).toBe('De plaats is er in werkelijkheid niet.');
  });

  it('says whether something else would have made a difference', () => {
    expect(counterfactualText({ withoutDays: [1] }, true).slice(0, 2)).toEqual([
      'We rekenden dit na: zonder dinsdag.',
      'Dan was er hier in deze ronde wel een plaats voor je kind.',
    ]);
    const later = counterfactualText({ fromMonth: '2027-03', extraPlaces: 2 }, false);
    expect(later.slice(0, 2)).toEqual([
      'We rekenden dit na: met een start in maart 2027, met 2 plaatsen meer.',
      'Ook dan was er hier in deze ronde geen plaats voor je kind.',
    ]);
  });

  it('warns who gives away a place shortly before a round', () => {
    expect(nearRound({ isFrozen: false, blocks: true })).toBe(
      'Op 1 maart 2027 begint een toewijzingsronde voor deze opvang. Geef een vrije plaats nu alleen aan wie eerst staat.',
    );
  });

  it('is in every shape whole sentences of at most 25 words, and names nobody', () => {
    const sentences = allSentences();
    expect(new Set(sentences).size).toBeGreaterThan(60);
    expect(sentences.filter((sentence) => !/^[A-Z][^.?]*[.?]$/.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => sentence.split(' ').length > 25)).toEqual([]);
    expect(sentences.filter((one) => /undefined|null|NaN|\s{2}|[0-9a-f]{8}|@/.test(one))).toEqual([]);
  });
});
