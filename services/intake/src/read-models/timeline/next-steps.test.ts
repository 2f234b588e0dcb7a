import { describe, expect, it } from '@jest/globals';
import { noPriorityFacts } from '../../domain/care-request/care-request-facts.js';
import { type NextStepFacts, nextSteps } from './next-steps.js';
import type { FamilyOffer } from './timeline.doc.js';

const request: NextStepFacts = {
  status: 'open',
  outcome: null,
  wantedStart: '2026-09-01',
  facts: {
    ...{ number: 'SL-1', deskId: 'desk', familyId: 'family', askedOn: '2026-03-02', tariff: 'any' },
    ...{ preferences: [], atypicalHours: [], specialCareNeed: false, priorityFacts: noPriorityFacts },
    ...{ unborn: false, careForm: 'babyToddler' },
  },
  organiserTermDays: 21,
  visibleMonthsBeforeStart: null,
  today: '2026-03-05',
};
const offer: FamilyOffer = {
  offerId: 'o1',
  locationId: 'zon',
  start: '2026-09-01',
  status: 'open',
  answerBy: '2026-03-12',
};

const of = (
  offers: readonly FamilyOffer[],
  changes: Partial<NextStepFacts> = {},
  question: { readonly answerBy: string } | null = null,
) =>
  nextSteps({ offers, question }, { ...request, ...changes }).map(
    ({ what, dueOn, text }) => `${what} ${dueOn ?? '-'}: ${text('Het Zonnetje')}`,
  );

describe('what comes next for a family', () => {
  it('is the answer of organisers, by the day that was agreed', () => {
    expect(of([])).toEqual([
      'organisersAnswer 2026-03-23: De opvang bekijkt je aanvraag. Ze antwoordt ten laatste op 23 maart 2026.',
    ]);
  });

  it('is the day on which organisers see the request, when that is later', () => {
    expect(of([], { visibleMonthsBeforeStart: 4 })).toEqual([
      'organisersSeeRequest 2026-05-01: Vanaf 1 mei 2026 ziet de opvang je aanvraag. Je moet nu niets doen.',
    ]);
  });

  it('is waiting for a place, once all had their time', () => {
    expect(of([], { today: '2026-04-01' })).toEqual([
      'waitForPlace -: Je aanvraag staat open. Komt er een plaats vrij? Dan krijg je een bericht.',
    ]);
  });

  it('is to answer an offer, by its last day, after a visit when there is one', () => {
    expect(of([{ ...offer, introductionVisitOn: '2026-03-09' }])).toEqual([
      'introductionVisit 2026-03-09: Ga kennismaken bij Het Zonnetje op 9 maart 2026.',
      'answerOffer 2026-03-12: Zeg of je de plaats bij Het Zonnetje wilt. Doe dat ten laatste op 12 maart 2026.',
    ]);
  });

  it('is the start of the care that was accepted, and not of an offer that is over', () => {
    expect(
      of([
        { ...offer, status: 'accepted' },
        { ...offer, offerId: 'o2', status: 'over' },
      ]),
    ).toEqual(['careStarts 2026-09-01: De opvang bij Het Zonnetje start op 1 september 2026.']);
  });

  it('is to say that it still searches, when it was asked', () => {
    expect(of([], { today: '2026-06-01' }, { answerBy: '2026-06-15' })[0]).toBe(
      'confirmSearching 2026-06-15: Laat weten of je nog opvang zoekt. Doe dat ten laatste op 15 juni 2026.',
    );
  });

  it('is to tell of the birth, while the child is not born', () => {
    expect(of([], { facts: { ...request.facts, unborn: true } })[1]).toMatch(
      /^recordBirth -: Is je kind geboren/,
    );
  });

  it('is nothing after the end, except how to begin again when nobody could be reached', () => {
    expect(of([], { status: 'closed', outcome: 'lapsed' })).toEqual([]);
    expect(of([offer], { status: 'closed', outcome: 'withdrawn' })).toEqual([]);
    expect(of([], { status: 'closed', outcome: 'unreachable' })).toEqual([
      'reopenRequest -: Zoek je nog opvang? Bel of mail je loket. We openen je aanvraag dan opnieuw.',
    ]);
  });
});
