import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sourced, worldOf, type FeedEvent } from '../testing/event-feeds.js';
import { asked, counted } from '../testing/count-request.js';
import * as story from '../testing/request-story.js';
import { settingsAsOf } from './report-settings.js';

const days = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-05`);
const day = fc.constantFrom(...days);
const offerId = fc.constantFrom('1', '2');
const happening = fc.oneof(
  offerId.map((id) => story.offered(id)),
  offerId.map((id) => story.accepted(id, '2024-05-01', 'ma:D')),
  offerId.map(story.declined),
  offerId.map(story.expired),
  offerId.map((id) => story.withdrawn(id)),
  offerId.map((id) => story.cancelled(id, 'family')),
  offerId.map((id) => story.offerCorrected(id, '2024-08-01')),
  fc
    .constantFrom('lapsed', 'duplicate', 'foundInOtherMunicipality')
    .map((outcome) => story.closed(outcome as never)),
  fc.constant(story.reopened),
  fc.constant(story.corrected({ specialCareNeed: true })),
);
const history = fc.array(fc.tuple(day, happening, day), { maxLength: 12 });

describe('the moment of knowing', () => {
  it('leaves out what was recorded later, whenever it happened', () => {
    const late = [
      asked,
      story.on('2024-02-01', story.offered('1')),
      story.on('2024-02-05', story.accepted('1'), '2025-06-01'),
    ];
    expect(counted(late, { knownAt: '2025-05-31T22:00:00.000Z' })?.unanswered).toBeUndefined();
    const declinedLate = [
      asked,
      story.on('2024-02-01', story.offered('1')),
      story.on('2024-02-05', story.declined('1'), '2025-06-01'),
    ];
    expect(counted(declinedLate, { knownAt: '2025-05-31T20:00:00Z' })?.unanswered).toBeUndefined();
    expect(counted(declinedLate)?.unanswered).toBe('notAccepted');
  });

  it('shows the facts as they stood before a correction, and the corrected ones after it', () => {
    const told = [
      asked,
      story.on('2024-01-05', story.corrected({ urgentReason: 'startOfWork' }), '2025-06-01'),
    ];
    expect(counted(told, { knownAt: '2025-05-01T00:00:00Z' })?.categories).toEqual([]);
    expect(counted(told)?.categories).toEqual(['urgent']);
  });

  it('never changes what was known before, whatever is recorded later', () => {
    fc.assert(
      fc.property(history, history, day, (before, later, snapshot) => {
        const known = before.map(([at, what]) => story.on(at, what, '2024-12-31'));
        const unknown = later.map(([at, what]) => story.on(at, what, '2025-01-02'));
        const counting = { snapshot, knownAt: '2025-01-01T12:00:00Z' };
        expect(counted([asked, ...known, ...unknown], counting)).toEqual(
          counted([asked, ...known], counting),
        );
      }),
    );
  });

  it('takes the agreements that hold on the snapshot day, as far as they were known', () => {
    const settings = [
      { setting: 'reportYearCounts', value: 'asked', validFrom: '2024-01-01', recorded: 10, position: 1 },
      {
        setting: 'reportYearCounts',
        value: 'originalStart',
        validFrom: '2025-01-01',
        recorded: 20,
        position: 2,
      },
      { setting: 'dossierNumber', value: 123, validFrom: '2020-01-01', recorded: 5, position: 3 },
    ];
    const on = (snapshot: string, recordedBy: number) => settingsAsOf(settings, { snapshot, recordedBy });
    expect(on('2024-06-30', 30)).toMatchObject({ yearCounts: 'asked', dossierNumber: '123' });
    expect(on('2025-06-30', 30)).toMatchObject({ yearCounts: 'originalStart' });
    expect(on('2025-06-30', 15)).toMatchObject({ yearCounts: 'asked' });
    expect(on('2023-06-30', 30)).toMatchObject({ yearCounts: 'originalStart' });
    expect(on('2025-06-30', 1)).toEqual({ yearCounts: 'originalStart', fewerDaysCompares: 'halfDays' });
  });
});

describe('the read model', () => {
  it('is the same in whatever order the two feeds arrive', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.boolean()), (happened, coin) => {
        const events = sourced([asked, ...happened.map(([at, what]) => story.on(at, what))].map(tell));
        const [intake, matching] = ['intake', 'matching'].map((name) =>
          events.filter(({ producer }) => producer === name),
        );
        const shuffled = events.map(() => {
          const first = coin.next().value ? intake : matching;
          const other = first === intake ? matching : intake;
          return first?.shift() ?? other?.shift();
        });
        expect(worldOf(shuffled.filter((event) => event !== undefined))).toEqual(worldOf(events));
      }),
    );
  });
});

function tell(dated: (requestId: string) => FeedEvent): FeedEvent {
  return dated('request-1');
}
