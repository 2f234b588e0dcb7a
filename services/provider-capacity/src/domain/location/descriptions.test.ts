import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { specification } from '@samenloket/event-sourcing/testing';
import { described, facts, group, groupDescribed, locationId } from '../../testing/samples.js';
import { capacityOf } from './capacity.js';
import { location } from './location.js';

const { given } = specification(location);

describe('describing a location', () => {
  it('makes it', () => {
    given().when({ type: 'describeLocation', facts }).then(described());
  });

  it('changes nothing when nothing is new', () => {
    given(described()).when({ type: 'describeLocation', facts }).thenNothing();
  });

  it('comes before anything else', () => {
    given()
      .when({ type: 'describePlaceGroup', facts: group({ mo_am: 1 }) })
      .thenFails('NOT_FOUND');
  });
});

describe('describing a place group', () => {
  it('adds it', () => {
    given(described())
      .when({ type: 'describePlaceGroup', facts: group({ mo_am: 1 }) })
      .then(groupDescribed({ mo_am: 1 }));
  });

  it('changes a known one from a date on, and keeps what it was before', () => {
    const from2027 = group({ mo_am: 7 }, { validFrom: '2027-01-01' });
    const history = [described(), groupDescribed({ mo_am: 8 })];
    given(...history)
      .when({ type: 'describePlaceGroup', facts: from2027 })
      .then({ type: 'placeGroupChanged', data: from2027 });
    given(...history, { type: 'placeGroupChanged', data: from2027 }).thenState(({ groups }) =>
      expect(groups[0]?.versions).toEqual([{ ...group({ mo_am: 8 }), validTo: '2026-12-31' }, from2027]),
    );
  });

  it('takes the place of versions that begin later', () => {
    given(
      described(),
      groupDescribed({ mo_am: 8 }),
      { type: 'placeGroupChanged', data: group({ mo_am: 7 }, { validFrom: '2027-01-01' }) },
      { type: 'placeGroupChanged', data: group({ mo_am: 6 }) },
    ).thenState(({ groups }) => expect(groups[0]?.versions).toEqual([group({ mo_am: 6 })]));
  });

  it('changes nothing when nothing is new', () => {
    given(described(), groupDescribed({ mo_am: 8 }))
      .when({ type: 'describePlaceGroup', facts: group({ mo_am: 8 }) })
      .thenNothing();
  });
});

describe('confirming vacancies', () => {
  const confirm = { type: 'confirmVacancies' as const, on: '2026-02-01' };

  it('makes the occupancy known', () => {
    given(described())
      .when(confirm)
      .then(
        { type: 'occupancyBecameKnown', data: { locationId } },
        { type: 'vacanciesConfirmed', data: { on: '2026-02-01' } },
      );
  });

  it('does not go back in time', () => {
    given(
      described(),
      { type: 'occupancyBecameKnown', data: { locationId } },
      { type: 'vacanciesConfirmed', data: { on: '2026-03-01' } },
    )
      .when(confirm)
      .thenNothing();
  });
});

describe('a capacity', () => {
  it('is kept in order of the week, without zeros', () => {
    expect(Object.entries(capacityOf({ tu_am: 2, mo_am: 1, su_pm: 0 }))).toEqual([
      ['mo_am', 1],
      ['tu_am', 2],
    ]);
  });

  it.each([{ monday: 1 }, { mo_am: -1 }, { mo_am: 1.5 }, { mo_am: '3' }])('is not %j', (places) => {
    expect(() => capacityOf(places)).toThrow(DomainError);
  });
});
