import { describe, expect, it } from '@jest/globals';
import { asked, counted } from '../testing/count-request.js';
import {
  accepted,
  cancelled,
  closed,
  corrected,
  declined,
  erased,
  expired,
  offerCorrected,
  offered,
  on,
  placed,
  registered,
  reopened,
  transferred,
  wantedStartChanged,
  withdrawn,
} from '../testing/request-story.js';

describe('rule 1: which requests', () => {
  it('counts a request whose original start lies in the year', () => {
    expect(counted([asked])).toMatchObject({ nisAsked: '37015', unanswered: 'noProposal' });
    expect(counted([asked], { year: 2023 })).toBeUndefined();
  });

  it('counts by the day of asking where the desk agreed so', () => {
    const settings = { yearCounts: 'asked' } as const;
    expect(counted([asked], { year: 2023, settings })).toBeDefined();
    expect(counted([asked], { year: 2024, settings })).toBeUndefined();
  });

  it('counts what was asked on the snapshot day itself, and nothing asked later', () => {
    expect(counted([asked], { snapshot: '2023-10-01' })).toBeDefined();
    expect(counted([asked], { snapshot: '2023-09-30' })).toBeUndefined();
  });

  it('keeps the original start when the family moves the wanted one', () => {
    const story = [asked, on('2023-12-01', wantedStartChanged('2025-05-01'))];
    expect(counted(story)).toBeDefined();
    expect(counted(story, { year: 2025 })).toBeUndefined();
  });

  it('leaves out a duplicate from the day it was found on', () => {
    const story = [asked, on('2024-08-01', closed('duplicate'))];
    expect(counted(story, { snapshot: '2024-07-31' })).toBeDefined();
    expect(counted(story, { snapshot: '2024-08-01' })).toBeUndefined();
  });

  it('takes a duplicate in again once it is reopened', () => {
    const story = [asked, on('2024-08-01', closed('duplicate')), on('2024-09-01', reopened)];
    expect(counted(story)).toMatchObject({ unanswered: 'noProposal' });
  });

  it.each(['lapsed', 'foundHereWithoutDesk', 'foundInOtherMunicipality'] as const)(
    'keeps a request closed as %s in the total',
    (outcome) => expect(counted([asked, on('2024-01-05', closed(outcome))])).toBeDefined(),
  );

  it('leaves out-of-school care out', () => {
    expect(counted([on('2023-10-01', registered({ careForm: 'outOfSchool' }))])).toBeUndefined();
  });

  it('counts a request that moved to another desk where it was asked', () => {
    const moved = [asked, on('2024-01-05', transferred)];
    expect(counted(moved)).toMatchObject({ unanswered: 'noProposal' });
    expect(counted([...moved, on('2024-01-06', corrected({ deskId: 'desk-2' }))])).toBeDefined();
  });

  it('does not change by erasure', () => {
    expect(counted([asked, on('2024-01-05', erased)])).toEqual(counted([asked]));
  });
});

describe('rule 2: answered, late, fewer', () => {
  const late = (originalStart: string, start: string) =>
    counted([
      on('2023-10-01', registered({ originalStart })),
      on('2023-11-01', offered('1', start)),
      on('2023-11-05', accepted('1', start)),
    ])?.late;

  it.each([
    ['2024-01-31', '2024-02-29', true],
    ['2024-01-31', '2024-02-28', false],
    ['2024-03-15', '2024-04-15', true],
    ['2024-03-15', '2024-04-14', false],
  ])('asked from %s, accepted from %s: a month later is %s', (originalStart, start, expected) => {
    expect(late(originalStart, start)).toBe(expected);
  });

  it('takes the earliest of several acceptances', () => {
    const story = [
      asked,
      on('2023-12-01', accepted('1', '2024-06-01', 'ma:D')),
      on('2023-12-02', accepted('2', '2024-03-01', 'di:D')),
    ];
    expect(counted(story)).toMatchObject({ late: false, fewer: false });
  });

  it('adds up what several acceptances give, without counting a half-day twice', () => {
    const twice = [asked, on('2023-12-01', accepted('1', '2024-03-01', 'ma:D'))];
    expect(counted([...twice, on('2023-12-02', accepted('2', '2024-03-01', 'ma:D'))])?.fewer).toBe(true);
    expect(counted([...twice, on('2023-12-02', accepted('2', '2024-03-01', 'wo:D'))])?.fewer).toBe(false);
  });

  it('compares whole days where the desk agreed so', () => {
    const story = [asked, on('2023-12-01', accepted('1', '2024-03-01', 'ma:V di:V'))];
    expect(counted(story)?.fewer).toBe(true);
    expect(counted(story, { settings: { fewerDaysCompares: 'wholeDays' } })?.fewer).toBe(false);
  });

  it('is answered by a direct placement, and stays so when closed later', () => {
    const story = [asked, on('2023-12-01', placed('1')), on('2024-06-01', closed('lapsed'))];
    expect(counted(story)).toMatchObject({ unanswered: undefined, late: false, fewer: false });
  });

  it('knows no lateness and no missing days of what the family never told', () => {
    const story = [
      on('2023-10-01', registered({ originalStart: undefined, pattern: undefined })),
      on('2023-12-01', accepted('1', '2025-01-01', 'ma:V')),
    ];
    const settings = { yearCounts: 'asked' } as const;
    expect(counted(story, { year: 2023, settings })).toMatchObject({ late: false, fewer: false });
  });

  it('counts a corrected place from the acceptance on', () => {
    const story = [
      asked,
      on('2023-12-01', offered('1')),
      on('2023-12-02', accepted('1')),
      on('2023-12-01', offerCorrected('1', '2024-05-01'), '2025-06-01'),
    ];
    expect(counted(story)?.late).toBe(true);
    expect(counted(story, { knownAt: '2025-05-31T00:00:00Z' })?.late).toBe(false);
  });
});

describe('rules 3 to 5: unanswered', () => {
  it.each(['lapsed', 'unreachable', 'unknown', 'foundHereWithoutDesk', 'withdrawn'] as const)(
    'does not count one closed as %s',
    (outcome) => {
      expect(counted([asked, on('2024-01-05', closed(outcome))])?.unanswered).toBeUndefined();
    },
  );

  it('counts it again once reopened', () => {
    const story = [asked, on('2024-02-01', closed('unreachable')), on('2024-07-01', reopened)];
    expect(counted(story, { snapshot: '2024-06-30' })?.unanswered).toBeUndefined();
    expect(counted(story)?.unanswered).toBe('noProposal');
  });

  it('counts one found in another municipality in report years before 2022 only', () => {
    const found = (originalStart: string) => [
      on('2020-10-01', registered({ originalStart, askedOn: '2020-10-01' })),
      on('2020-12-01', closed('foundInOtherMunicipality')),
    ];
    expect(counted(found('2021-06-01'), { year: 2021 })?.unanswered).toBe('noProposal');
    expect(counted(found('2022-06-01'), { year: 2022 })?.unanswered).toBeUndefined();
  });

  it('does not count one with an offer still open on the snapshot day', () => {
    const story = [asked, on('2024-06-28', offered('1')), on('2024-07-10', expired('1'))];
    expect(counted(story, { snapshot: '2024-06-27' })?.unanswered).toBe('noProposal');
    expect(counted(story, { snapshot: '2024-06-30' })?.unanswered).toBeUndefined();
    expect(counted(story)?.unanswered).toBe('notAccepted');
  });

  it.each([
    ['declined', [declined('1')], 'notAccepted'],
    ['expired', [expired('1')], 'notAccepted'],
    ['withdrawn by the organiser', [withdrawn('1')], 'noProposal'],
    ['withdrawn because another one was accepted', [withdrawn('1', 'acceptance')], 'notAccepted'],
    ['accepted and cancelled by the family', [accepted('1'), cancelled('1', 'family')], 'notAccepted'],
    ['accepted and cancelled by the organiser', [accepted('1'), cancelled('1', 'organiser')], 'noProposal'],
  ] as const)('an offer that was %s', (_, then, unanswered) => {
    const story = [asked, on('2023-12-01', offered('1')), ...then.map((tell) => on('2023-12-05', tell))];
    expect(counted(story)?.unanswered).toBe(unanswered);
  });
});
