import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { type CarePattern } from '@samenloket/regional';
import { described, groupDescribed, groupId, week } from '../../testing/samples.js';
import { location } from './location.js';
import type { ChangeEnrolment } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import { partsOf } from './placement-parts.js';
import { respiteDaysOf } from './respite-days.js';
import { vacanciesOf } from './vacancies.js';

const { given } = specification(location);
const onePlace = [described(), groupDescribed({ mo_am: 1, tu_am: 1 })];
const secondGroup = groupDescribed({ mo_am: 1 }, { placeGroupId: 'group-2' });
const enrolled = (enrolmentId: string, pattern: CarePattern, change = {}): LocationEvent => ({
  type: 'enrolledDirectly',
  data: { enrolmentId, placeGroupId: groupId, start: '2026-03-02', until: '2027-03-01', pattern, ...change },
});
const monday = enrolled('monday', week('mo_am'));
const tuesday = enrolled('tuesday', week('tu_am'));
const change = (wanted: Partial<ChangeEnrolment> = {}): ChangeEnrolment => ({
  type: 'changeEnrolment',
  enrolmentId: 'monday',
  from: '2026-09-01',
  ...wanted,
});
const changed = (data: object): LocationEvent => ({
  type: 'enrolmentChanged',
  data: {
    enrolmentId: 'monday',
    from: '2026-09-01',
    placeGroupId: groupId,
    pattern: week('mo_am'),
    until: '2027-03-01',
    ...data,
  },
});

describe('changing an enrolment', () => {
  it('gives other half-days from a date on, and frees what they were', () => {
    given(...onePlace, monday)
      .when(change({ pattern: week('tu_am') }))
      .then(changed({ pattern: week('tu_am') }));
    given(...onePlace, monday, changed({ pattern: week('tu_am') })).thenState((state) => {
      expect(vacanciesOf(state, '2026-08-31')).toMatchObject([{ halfDay: 'mo_am', occupied: 1 }]);
      expect(vacanciesOf(state, '2026-09-01', '2026-09-07')).toMatchObject([
        { halfDay: 'mo_am', occupied: 0 },
        { halfDay: 'tu_am', occupied: 1 },
      ]);
    });
  });

  it('needs room only for what it takes anew', () => {
    given(...onePlace, monday, tuesday)
      .when(change({ pattern: week('mo_am', 'tu_am') }))
      .thenFails('NO_CAPACITY');
    given(described(), groupDescribed({ mo_am: 0, tu_am: 1 }), monday)
      .when(change({ pattern: week('mo_am', 'tu_am') }))
      .thenState(({ placements }) => expect(placements[0]?.changes).toHaveLength(1));
  });

  it('moves a child to another group where there is room for its age', () => {
    given(...onePlace, secondGroup, monday)
      .when(change({ placeGroupId: 'group-2' }))
      .then(changed({ placeGroupId: 'group-2' }));
    given(...onePlace, secondGroup, monday, enrolled('there', week('mo_am'), { placeGroupId: 'group-2' }))
      .when(change({ placeGroupId: 'group-2' }))
      .thenFails('NO_CAPACITY');
    given(
      ...onePlace,
      groupDescribed({ mo_am: 1 }, { placeGroupId: 'group-2', ageFrom: 30 }),
      enrolled('monday', week('mo_am'), { birthMonth: '2026-01' }),
    )
      .when(change({ placeGroupId: 'group-2' }))
      .thenFails('NO_CAPACITY');
  });

  it('lets care last longer where there is room', () => {
    given(...onePlace, monday)
      .when(change({ until: '2027-09-01' }))
      .then(changed({ until: '2027-09-01' }));
    given(...onePlace, monday, enrolled('after', week('mo_am'), { start: '2027-03-01', until: '2027-09-01' }))
      .when(change({ until: '2027-09-01' }))
      .thenFails('NO_CAPACITY');
  });

  it('takes the place of later changes', () => {
    given(
      ...onePlace,
      monday,
      changed({ from: '2026-11-02', pattern: week('tu_am') }),
      changed({ pattern: week('tu_am') }),
    ).thenState(({ placements: [placement] }) =>
      expect(placement && partsOf(placement)).toMatchObject([
        { from: '2026-03-02', until: '2026-09-01' },
        { from: '2026-09-01', until: '2027-03-01' },
      ]),
    );
  });

  it('is done once', () => {
    given(...onePlace, monday, changed({ pattern: week('tu_am') }))
      .when(change({ pattern: week('tu_am') }))
      .thenNothing();
  });

  it.each(['2026-03-01', '2027-03-01'])('lies within the enrolment, not on %s', (from) => {
    given(...onePlace, monday)
      .when(change({ from, pattern: week('tu_am') }))
      .thenFails('RULE_VIOLATED');
  });

  it('stays when the same files are imported again', () => {
    const imported: LocationEvent = {
      type: 'enrolmentImported',
      data: {
        enrolmentId: 'monday',
        placeGroupId: groupId,
        start: '2026-03-02',
        until: '2027-03-01',
        pattern: week('mo_am'),
        source: 'history',
      },
    };
    const child = { enrolmentId: 'monday', start: '2026-03-02', until: '2027-03-01', pattern: week('mo_am') };
    given(...onePlace, imported, changed({ pattern: week('tu_am') }))
      .when({ type: 'importEnrolments', source: 'history', children: [child] })
      .thenNothing();
  });
});

describe('settling in', () => {
  const plan = {
    type: 'planSettlingIn' as const,
    enrolmentId: 'monday',
    settlingIn: { from: '2026-02-16', halfDays: ['tu_am' as const] },
  };

  it('occupies half-days before the start', () => {
    const planned: LocationEvent = {
      type: 'settlingInPlanned',
      data: {
        enrolmentId: 'monday',
        settlingIn: { from: '2026-02-16', until: '2026-03-02', halfDays: ['tu_am'] },
      },
    };
    given(...onePlace, monday)
      .when(plan)
      .then(planned);
    given(...onePlace, monday, planned).thenState((state) => {
      expect(vacanciesOf(state, '2026-02-24')).toMatchObject([{ halfDay: 'tu_am', occupied: 1 }]);
      expect(vacanciesOf(state, '2026-03-03')).toMatchObject([{ halfDay: 'tu_am', occupied: 0 }]);
    });
    given(...onePlace, monday, planned)
      .when({ type: 'planSettlingIn', enrolmentId: 'monday' })
      .then({ type: 'settlingInPlanned', data: { enrolmentId: 'monday' } });
  });

  it('is held with an offer', () => {
    const hold = {
      type: 'holdHalfDays' as const,
      offerId: 'offer-1',
      requestId: 'request-1',
      start: '2026-03-02',
      pattern: week('mo_am'),
    };
    given(...onePlace)
      .when({ ...hold, settlingIn: plan.settlingIn })
      .thenState((state) => expect(vacanciesOf(state, '2026-02-24')).toMatchObject([{ occupied: 1 }]));
  });

  it('needs room, and days before the start', () => {
    given(...onePlace, monday, enrolled('there', week('tu_am'), { start: '2026-01-05' }))
      .when(plan)
      .thenFails('NO_CAPACITY');
    given(...onePlace, monday)
      .when({ ...plan, settlingIn: { ...plan.settlingIn, from: '2026-03-02' } })
      .thenFails('BAD_INPUT');
  });
});

describe('respite days', () => {
  it('are at least 18 a year full-time, in proportion for fewer half-days', () => {
    const days = ['mo', 'tu', 'we', 'th', 'fr'] as const;
    const fullTime = week(...days.flatMap((day) => [`${day}_am`, `${day}_pm`] as const));
    expect(respiteDaysOf(fullTime)).toBe(18);
    expect(respiteDaysOf(week('mo_am', 'mo_pm'))).toBe(4);
    expect(respiteDaysOf({ weeks: [['mo_am', 'mo_pm'], []] })).toBe(2);
  });

  it('and other absence free nothing: reserved half-days stay reserved until the enrolment changes or ends', () => {
    given(...onePlace, monday)
      .when({
        type: 'enrolDirectly',
        enrolmentId: 'in-july',
        start: '2026-07-06',
        until: '2026-07-13',
        pattern: week('mo_am'),
      })
      .thenFails('NO_CAPACITY');
  });
});
