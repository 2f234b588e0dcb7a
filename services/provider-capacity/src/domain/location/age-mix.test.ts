import { describe, expect, it } from '@jest/globals';
import { described, groupDescribed, groupId, locationId, week } from '../../testing/samples.js';
import { holdOutcome } from './decide-hold.js';
import { location } from './location.js';
import type { HoldHalfDays } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import { overfilledHalfDays } from './overfilled.js';
import { vacanciesOf } from './vacancies.js';

const monday = week('mo_am');
/** One caregiver on Monday mornings, and more than enough places. */
const oneCaregiver = [described(), groupDescribed({ mo_am: 14 }, { caregivers: { mo_am: 1 } })];
const children = (count: number, birthMonth: string, change = {}): LocationEvent[] =>
  Array.from({ length: count }, (_, child) => ({
    type: 'halfDaysHeld',
    data: {
      offerId: `${birthMonth}-${child}`,
      placeGroupId: groupId,
      birthMonth,
      start: '2026-09-07',
      pattern: monday,
      ...change,
    },
  }));
const baby = '2026-06';
const older = '2025-06';
const stateOf = (...events: LocationEvent[]) => events.reduce(location.evolve, location.initialState());
const hold = (history: LocationEvent[], change: Partial<HoldHalfDays> = {}) => {
  const command: HoldHalfDays = {
    type: 'holdHalfDays',
    offerId: 'last',
    requestId: 'request-1',
    birthMonth: baby,
    start: '2026-10-05',
    pattern: monday,
    ...change,
  };
  const state = stateOf(...history);
  return holdOutcome(location.decide(command, state).reduce(location.evolve, state), command);
};

describe('the ages in a group of group care', () => {
  it('count from 2027 on: what fits before and not after is refused now, with the date', () => {
    const five = [...oneCaregiver, ...children(5, baby)];
    expect(hold(five)).toEqual({
      held: false,
      reason: 'full',
      shortages: [{ date: '2027-01-04', halfDay: 'mo_am', capacity: 5, occupied: 5 }],
    });
    expect(hold(five, { until: '2027-01-01' })).toMatchObject({ held: true });
  });

  it('allow 5 children up to 12 months for each caregiver', () => {
    expect(hold([...oneCaregiver, ...children(4, baby)])).toMatchObject({ held: true });
  });

  it('allow 8 older children for each caregiver', () => {
    expect(hold([...oneCaregiver, ...children(7, older)], { birthMonth: older })).toMatchObject({
      held: true,
    });
    expect(hold([...oneCaregiver, ...children(8, older)], { birthMonth: older })).toMatchObject({
      shortages: [{ date: '2027-01-04', capacity: 8, occupied: 8 }],
    });
  });

  it('allow 7 children of mixed ages for each caregiver', () => {
    const six = [...oneCaregiver, ...children(5, older), ...children(1, baby)];
    expect(hold(six)).toMatchObject({ held: true });
    expect(hold([...six, ...children(1, '2025-07')])).toMatchObject({
      shortages: [{ date: '2027-01-04', capacity: 7, occupied: 7 }],
    });
  });

  it('never allow more than 5 babies, or they would be too many when the older ones leave', () => {
    const mixed = [...oneCaregiver, ...children(1, older), ...children(5, baby)];
    expect(hold(mixed)).toMatchObject({ held: false });
    expect(hold(mixed, { birthMonth: older })).toMatchObject({ held: true });
  });

  it('let nobody in where there are more babies already than the caregivers may have', () => {
    const afterOneLeft = [...oneCaregiver, ...children(6, baby)];
    expect(hold(afterOneLeft, { birthMonth: older })).toMatchObject({
      held: false,
      shortages: [{ date: '2027-01-04', capacity: 5, occupied: 6 }],
    });
  });

  it('grow with the caregivers, and leave no place where nobody is', () => {
    const two = [described(), groupDescribed({ mo_am: 14, tu_am: 14 }, { caregivers: { mo_am: 2 } })];
    expect(hold([...two, ...children(9, baby)])).toMatchObject({ held: true });
    expect(hold(two, { pattern: week('tu_am') })).toMatchObject({
      shortages: [{ halfDay: 'tu_am', capacity: 0 }],
    });
  });

  it('free room when children grow older than 12 months, in the month after they do', () => {
    const five = [...oneCaregiver, ...children(5, '2026-01')];
    expect(hold(five, { birthMonth: '2026-11', start: '2027-01-25' })).toMatchObject({
      shortages: [{ date: '2027-01-25', capacity: 5 }],
    });
    expect(hold(five, { birthMonth: '2026-11', start: '2027-02-01' })).toMatchObject({ held: true });
  });

  it('count a child whose month of birth nobody knows as the youngest that the group takes', () => {
    expect(hold([...oneCaregiver, ...children(5, baby, { birthMonth: undefined })])).toMatchObject({
      held: false,
    });
    const toddlers = { caregivers: { mo_am: 1 }, ageFrom: 14 };
    const group = [described(), groupDescribed({ mo_am: 14 }, toddlers)];
    const seven = children(7, older, { birthMonth: undefined });
    expect(hold([...group, ...seven], { birthMonth: undefined })).toMatchObject({ held: true });
  });

  it('do not count where nobody said how many caregivers there are', () => {
    expect(hold([described(), groupDescribed({ mo_am: 14 }), ...children(13, baby)])).toMatchObject({
      held: true,
    });
  });

  it('show fewer places free for babies than for older children', () => {
    const known: LocationEvent = { type: 'occupancyBecameKnown', data: { locationId } };
    const state = stateOf(...oneCaregiver, known, ...children(4, baby));
    expect(vacanciesOf(state, '2027-01-04')).toMatchObject([{ free: 3, freeForBabies: 1 }]);
    expect(vacanciesOf(state, '2026-12-28')).toMatchObject([{ free: 10, freeForBabies: 10 }]);
  });

  it('are counted and told, never refused, for history', () => {
    const imported = children(6, baby).map(({ data }, child): LocationEvent => ({
      type: 'enrolmentImported',
      data: { ...data, enrolmentId: `${child}`, source: 'history' } as never,
    }));
    expect(overfilledHalfDays(stateOf(...oneCaregiver, ...imported))).toEqual([
      { placeGroupId: groupId, date: '2027-01-04', halfDay: 'mo_am', capacity: 5, occupied: 6 },
    ]);
  });
});
