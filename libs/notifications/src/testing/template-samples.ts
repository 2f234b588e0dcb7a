import type { AboutOffer, TemplateFacts, TemplateName } from '../templates/template-facts.js';

const about = { firstName: 'Ann', childName: 'Noor', deskName: 'Loket Brugge', number: 'SL-12AB34CD56' };
const nameless = { ...about, firstName: null, childName: null };
const place = { ...about, locationName: 'Het Zonnetje' };
const namelessPlace = { ...nameless, locationName: 'Het Zonnetje' };
const closed = [about, nameless];
const start = '2026-09-01';
const answerBy = '2026-03-12';

const offers: readonly AboutOffer[] = [place, namelessPlace].flatMap((each) =>
  [answerBy, null].flatMap((by) =>
    ['2026-03-05', null].flatMap((introductionVisitOn) =>
      ['2026-12-31', null].map((temporaryUntil) => {
        return { ...each, start, answerBy: by, introductionVisitOn, temporaryUntil };
      }),
    ),
  ),
);

/** Every kind of facts that each template may meet. */
export const templateSamples: { readonly [Name in TemplateName]: readonly TemplateFacts[Name][] } = {
  requestRegistered: closed.flatMap((each) =>
    [start, null].flatMap((wantedStart) =>
      [21, null].map((organiserTermDays) => ({ ...each, wantedStart, organiserTermDays })),
    ),
  ),
  offerMade: offers,
  offerResent: offers,
  offerExpired: [place, namelessPlace],
  offerWithdrawn: [place, namelessPlace],
  offerAccepted: [place, namelessPlace].map((each) => ({ ...each, start })),
  acceptanceCancelled: [true, false].flatMap((byFamily) =>
    [place, namelessPlace].map((each) => ({ ...each, byFamily })),
  ),
  introductionVisit: [place, namelessPlace].map((each) => ({ ...each, on: '2026-03-05' })),
  reconfirmationAsked: closed.map((each) => ({ ...each, answerBy })),
  reconfirmationReminder: closed.map((each) => ({ ...each, answerBy })),
  requestPlaced: closed,
  requestEnded: closed,
  requestDuplicate: closed,
  requestUnreachable: closed,
  suddenClosure: [place, namelessPlace].flatMap((each) =>
    ['2026-04-30', null].map((until) => ({ ...each, from: '2026-04-01', until })),
  ),
  followLink: closed.map((each) => ({
    ...each,
    address: 'https://samenloket.example/volgen#7KQ2M-0AB3C-DEF45-GH6JK',
    until: '2026-05-31',
  })),
  followCode: closed.map((each) => ({ ...each, code: '012 345', minutes: 10 })),
  vacancyConfirmation: [{ locationName: 'Het Zonnetje', deskName: 'Loket Brugge' }],
};
