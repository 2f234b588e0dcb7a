import { describe, expect, it } from '@jest/globals';
import { described, groupDescribed, groupId, locationId, week } from '../../testing/samples.js';
import { location } from './location.js';
import type { LocationEvent } from './location-events.js';
import { vacanciesOf } from './vacancies.js';

const known: LocationEvent = { type: 'occupancyBecameKnown', data: { locationId } };
const enrolled = (enrolmentId: string, change = {}): LocationEvent => ({
  type: 'enrolledDirectly',
  data: { enrolmentId, placeGroupId: groupId, start: '2026-01-05', pattern: week('mo_am'), ...change },
});
const stateOf = (...events: LocationEvent[]) => events.reduce(location.evolve, location.initialState());

describe('vacancies', () => {
  it('are places minus children, per half-day', () => {
    const state = stateOf(described(), groupDescribed({ mo_am: 3, tu_pm: 2 }), known, enrolled('one'));
    expect(vacanciesOf(state, '2026-03-02', '2026-03-08')).toEqual([
      {
        placeGroupId: groupId,
        tier: 'T2',
        halfDay: 'mo_am',
        date: '2026-03-02',
        capacity: 3,
        occupied: 1,
        free: 2,
        freeForBabies: 2,
      },
      {
        placeGroupId: groupId,
        tier: 'T2',
        halfDay: 'tu_pm',
        date: '2026-03-03',
        capacity: 2,
        occupied: 0,
        free: 2,
        freeForBabies: 2,
      },
    ]);
  });

  it('on one date are those of its two half-days', () => {
    const state = stateOf(described(), groupDescribed({ mo_am: 3, mo_pm: 3, tu_pm: 2 }), known);
    expect(vacanciesOf(state, '2026-03-02').map(({ halfDay }) => halfDay)).toEqual(['mo_am', 'mo_pm']);
  });

  it('are not known when not all children in care are, and never the capacity', () => {
    const [vacancy] = vacanciesOf(
      stateOf(described(), groupDescribed({ mo_am: 3 }), enrolled('one')),
      '2026-03-02',
    );
    expect(vacancy).toMatchObject({ capacity: 3, occupied: 1 });
    expect(vacancy).not.toHaveProperty('free');
  });

  it('over a period are what is free on every date in it', () => {
    const may = { start: '2026-05-04', until: '2026-05-18' };
    const state = stateOf(described(), groupDescribed({ mo_am: 3 }), known, enrolled('one', may));
    expect(vacanciesOf(state, '2026-04-01', '2026-06-30')).toMatchObject([{ date: '2026-05-04', free: 2 }]);
    expect(vacanciesOf(state, '2026-05-18', '2026-06-30')).toMatchObject([{ date: '2026-05-18', free: 3 }]);
  });

  it('are none, not less, where history overfilled a group', () => {
    const state = stateOf(described(), groupDescribed({ mo_am: 1 }), known, enrolled('one'), enrolled('two'));
    expect(vacanciesOf(state, '2026-03-02')).toMatchObject([{ occupied: 2, free: 0 }]);
  });

  it('follow the children at once of a child-minder', () => {
    const children = Array.from({ length: 6 }, (_, child) => enrolled(`child-${child}`));
    const state = stateOf(
      described({ kind: 'familyCare' }),
      groupDescribed({ mo_am: 8 }),
      known,
      ...children,
    );
    expect(vacanciesOf(state, '2026-12-28')).toMatchObject([{ free: 2 }]);
    expect(vacanciesOf(state, '2027-01-04')).toMatchObject([{ capacity: 8, free: 1 }]);
  });

  it('follow a change of the group from its date on', () => {
    const less: LocationEvent = {
      type: 'placeGroupChanged',
      data: {
        placeGroupId: groupId,
        tier: 'T3',
        ageFrom: 0,
        ageTo: 36,
        validFrom: '2026-09-01',
        capacity: { mo_am: 1 },
      },
    };
    const state = stateOf(described(), groupDescribed({ mo_am: 3 }), known, less);
    expect(vacanciesOf(state, '2026-08-31')).toMatchObject([{ tier: 'T2', free: 3 }]);
    expect(vacanciesOf(state, '2026-09-07')).toMatchObject([{ tier: 'T3', free: 1 }]);
  });

  it('say when they were confirmed', () => {
    const confirmed: LocationEvent = { type: 'vacanciesConfirmed', data: { on: '2026-02-01' } };
    const state = stateOf(described(), groupDescribed({ mo_am: 3 }), known, confirmed);
    expect(vacanciesOf(state, '2026-03-02')).toMatchObject([{ confirmedOn: '2026-02-01' }]);
  });
});
