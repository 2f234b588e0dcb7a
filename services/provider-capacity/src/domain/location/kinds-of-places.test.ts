import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { described, groupDescribed, groupId, week } from '../../testing/samples.js';
import { holdOutcome } from './decide-hold.js';
import { location } from './location.js';
import type { HoldHalfDays } from './location-commands.js';
import { type PlaceKind, placeKinds } from './location-facts.js';

const { given } = specification(location);
const ordinary = groupDescribed({ mo_am: 1 });
const apart = (kind: PlaceKind) => groupDescribed({ mo_am: 1 }, { placeGroupId: kind, kind });
const hold = (change: Partial<HoldHalfDays> = {}): HoldHalfDays => ({
  type: 'holdHalfDays',
  offerId: 'offer-1',
  requestId: 'request-1',
  start: '2026-03-02',
  pattern: week('mo_am'),
  ...change,
});

describe('places held apart', () => {
  it.each(placeKinds)('for %s requests are not for others', (kind) => {
    given(described(), apart(kind))
      .when(hold())
      .thenState((state) =>
        expect(holdOutcome(state, hold())).toMatchObject({
          reason: 'noGroup',
        }),
      );
    given(described(), apart(kind))
      .when(hold({ placeGroupId: kind }))
      .thenState((state) =>
        expect(holdOutcome(state, hold())).toMatchObject({
          reason: 'noGroup',
        }),
      );
  });

  it.each(placeKinds)('are the first that %s requests get', (kind) => {
    given(described(), ordinary, apart(kind))
      .when(hold({ placeKinds: [kind] }))
      .thenState((state) =>
        expect(holdOutcome(state, hold())).toEqual({
          held: true,
          placeGroupId: kind,
        }),
      );
  });

  it('leave such a request the ordinary ones when they are full', () => {
    given(described(), ordinary, apart('urgent'))
      .when(hold({ placeKinds: ['urgent'] }))
      .thenState((state) => {
        const second = hold({ offerId: 'offer-2', placeKinds: ['urgent'] });
        const after = location.decide(second, state).reduce(location.evolve, state);
        expect(holdOutcome(after, second)).toEqual({
          held: true,
          placeGroupId: groupId,
        });
      });
  });
});
