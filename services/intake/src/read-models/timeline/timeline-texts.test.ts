import { describe, expect, it } from '@jest/globals';
import { closingOutcomes } from '../../domain/care-request/ending/outcomes.js';
import { textOf } from './timeline-texts.js';
import { type TimelineBy, type TimelineFacts, timelineMoments } from './timeline.doc.js';

const actors: readonly TimelineBy[] = ['family', 'desk', 'organiser', 'referrer', 'platform'];
const dates = { start: '2026-09-01', answerBy: '2026-03-12', on: '2026-03-09', deskId: 'd' };
const kinds: readonly TimelineFacts[] = [
  {},
  dates,
  { ...dates, until: '2026-12-31' },
  ...['acceptance', 'closure', 'family', 'organiser'].map((cause) => ({ ...dates, cause })),
  ...closingOutcomes.map((outcome) => ({ outcome })),
];
const names = [
  { place: 'Het Zonnetje', desk: 'Loket Tielt' },
  { place: null, desk: null },
];

describe.each(timelineMoments)('what a family reads of %s', (what) => {
  const texts = actors.flatMap((by) =>
    kinds.flatMap((facts) => names.map((named) => textOf({ what, facts, by }, named))),
  );

  it('is plain Dutch in short sentences, without a hole', () => {
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(text).not.toMatch(/undefined|null|\[object|Invalid|\d{4}-\d{2}/);
      expect(text).not.toMatch(/\b(dient|betreffende|inzake|indien|gelieve|u|uw)\b/i);
      for (const sentence of text.split(/(?<=[.?])\s/)) {
        expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
      }
    }
  });
});

it('what a family reads of a miscarriage says no more than that the request ended', () => {
  const ended = { what: 'requestClosed', by: 'desk', facts: { outcome: 'lapsed' } } as const;
  expect(textOf(ended, { place: null, desk: null })).toBe('Je aanvraag is gestopt.');
});
