import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { facts, group, groupId, locationId, week } from '../../testing/samples.js';
import { location } from './location.js';
import type { ImportedChild, ImportEnrolments, ImportLocation } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import { overfilledHalfDays } from './overfilled.js';

const { given } = specification(location);
const file: ImportLocation = { type: 'importLocation', facts, groups: [group({ mo_am: 1 })] };
const described: LocationEvent[] = [
  { type: 'locationDescribed', data: { ...facts, imported: true } },
  { type: 'placeGroupDescribed', data: { ...group({ mo_am: 1 }), imported: true } },
];
const known: LocationEvent = { type: 'occupancyBecameKnown', data: { locationId } };
const child = (enrolmentId: string, change = {}): ImportedChild => ({
  enrolmentId,
  start: '2024-01-01',
  until: '2026-01-01',
  pattern: week('mo_am'),
  ...change,
});
const history = (...children: ImportedChild[]): ImportEnrolments => ({
  type: 'importEnrolments',
  source: 'history',
  children,
});
const imported = (enrolmentId: string, change = {}): LocationEvent => ({
  type: 'enrolmentImported',
  data: { ...child(enrolmentId), placeGroupId: groupId, source: 'history', ...change },
});

describe('importing a location', () => {
  it('describes it and its groups', () => {
    given()
      .when(file)
      .then(...described);
  });

  it('changes nothing when the files are the same', () => {
    given(...described)
      .when(file)
      .thenNothing();
  });

  it('does not undo what people changed since', () => {
    given(...described, {
      type: 'locationDescribed',
      data: { ...facts, name: 'Nieuwe naam', imported: false },
    })
      .when(file)
      .thenNothing();
  });

  it('takes over what the files changed', () => {
    const changed = { ...facts, name: 'De Nieuwe Élan' };
    given(...described)
      .when({ ...file, facts: changed })
      .then({ type: 'locationDescribed', data: { ...changed, imported: true } });
  });

  it('knows the occupancy when the files say who is in care, nobody included', () => {
    given()
      .when({ ...file, occupancy: [] })
      .then(...described, known);
    given(...described, known)
      .when({ ...file, occupancy: [] })
      .thenNothing();
  });

  it('enrols the children in care', () => {
    given(...described, known)
      .when({ ...file, occupancy: [child('one', { placeGroupId: groupId })] })
      .then(imported('one', { source: 'occupancy' }));
  });
});

describe('importing enrolments', () => {
  it('is never refused, and tells what it overfills', () => {
    given(...described)
      .when(history(child('one'), child('two')))
      .thenState((state) =>
        expect(overfilledHalfDays(state)).toEqual([
          { placeGroupId: groupId, date: '2024-01-01', halfDay: 'mo_am', capacity: 1, occupied: 2 },
        ]),
      );
  });

  it('changes nothing the second time', () => {
    given(...described, imported('one'))
      .when(history(child('one')))
      .thenNothing();
  });

  it('corrects what changed in the files', () => {
    const { data } = imported('one', { until: '2025-06-01' });
    given(...described, imported('one'))
      .when(history(child('one', { until: '2025-06-01' })))
      .then({ type: 'importedEnrolmentCorrected', data } as LocationEvent);
  });

  it('ends what is no longer in the files, at its start, and takes it back when it returns', () => {
    const gone: LocationEvent = {
      type: 'enrolmentEnded',
      data: { enrolmentId: 'one', on: '2024-01-01', cause: 'notInImport' },
    };
    given(...described, imported('one'))
      .when(history())
      .then(gone);
    given(...described, imported('one'), gone)
      .when(history(child('one')))
      .then(imported('one'));
  });

  it('leaves alone what people ended since, enrolments of offers, and those of another source', () => {
    given(
      ...described,
      imported('one'),
      imported('two', { source: 'occupancy' }),
      { type: 'enrolledDirectly', data: { ...child('three'), placeGroupId: groupId } },
      { type: 'enrolmentEnded', data: { enrolmentId: 'one', on: '2025-01-01', cause: 'careEnded' } },
    )
      .when(history(child('one')))
      .thenNothing();
  });

  it('puts a child in the group with room, else in the first that fits its age', () => {
    const babies = group({ mo_am: 1 }, { placeGroupId: 'babies', ageTo: 18 });
    const toddlers = group({ mo_am: 1 }, { placeGroupId: 'toddlers', ageFrom: 12 });
    const groups: LocationEvent[] = [babies, toddlers].map((data) => ({
      type: 'placeGroupDescribed',
      data: { ...data, imported: true },
    }));
    const thirteenMonths = { birthMonth: '2022-12' };
    given(described[0] as LocationEvent, ...groups)
      .when(history(...['one', 'two', 'three'].map((id) => child(id, thirteenMonths))))
      .thenState(({ placements }) =>
        expect(placements.map(({ placeGroupId }) => placeGroupId)).toEqual(['babies', 'toddlers', 'babies']),
      );
  });

  it('counts the end of care as history does, from the first of the month of two and a half, whatever the entry days', () => {
    const second: LocationEvent = {
      type: 'placeGroupDescribed',
      data: { ...group({ mo_am: 1 }, { placeGroupId: 'second' }), imported: true },
    };
    const next = imported('next', { start: '2025-09-01', until: undefined });
    given(...described, second, next)
      .when(
        history(
          child('next', { start: '2025-09-01', until: undefined }),
          child('one', { birthMonth: '2023-03', until: undefined }),
        ),
      )
      .thenState(({ placements }) =>
        expect(placements[1]).toMatchObject({ id: 'one', placeGroupId: groupId }),
      );
  });

  it('needs a location', () => {
    given()
      .when(history(child('one')))
      .thenFails('NOT_FOUND');
  });
});
