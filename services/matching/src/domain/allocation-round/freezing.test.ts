import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { locationId, march } from '../../testing/offer-samples.js';
import {
  announced,
  attemptId,
  cancelled,
  computed,
  freezing,
  frozen,
  frozenInputs,
} from '../../testing/round-samples.js';
import type { AllocationRoundEvent } from './allocation-round.events.js';
import type { StartFreezing } from './allocation-round.commands.js';
import { allocationRoundDecider } from './allocation-round.decider.js';
import { keepsPlaces, statusOf } from './round-status.js';

const { given } = specification(allocationRoundDecider);
const start: StartFreezing = { type: 'startFreezing', attemptId, locationIds: [locationId], now: march(10) };
const record = { type: 'recordFreeze', attemptId, frozen: frozenInputs, now: march(10) } as const;
const refusal = { message: 'A location is in another round.', locationId, otherRoundId: 'other' };
const refuse = { type: 'refuseFreeze', attemptId, refusal, now: march(10) } as const;
const refused: AllocationRoundEvent = {
  type: 'freezeRefused',
  data: { attemptId, ...refusal, happenedAt: march(10) },
};

describe('freezing a round', () => {
  it('begins with the locations that it wants', () => {
    given(announced).when(start).then(freezing);
  });

  it('waits for the day that families were told', () => {
    given(announced)
      .when({ ...start, now: march(9) })
      .thenFails('RULE_VIOLATED');
  });

  it('needs a location', () => {
    given(announced)
      .when({ ...start, locationIds: [] })
      .thenFails('RULE_VIOLATED');
  });

  it('is begun once, however often it is asked', () => {
    for (const history of [[freezing], [freezing, frozen], [freezing, frozen, computed()]]) {
      given(announced, ...history)
        .when({ ...start, attemptId: 'another' })
        .thenNothing();
    }
  });

  it('is not for a round that was cancelled', () => {
    given(announced, cancelled).when(start).thenFails('RULE_VIOLATED');
  });

  it('ends with what is frozen, once', () => {
    given(announced, freezing).when(record).then(frozen);
    given(announced, freezing, frozen).when(record).thenNothing();
  });

  it('ends without it when a location is in another round, and may begin anew', () => {
    given(announced, freezing).when(refuse).then(refused);
    given(announced, freezing, refused).thenState((round) => {
      expect(round && statusOf(round)).toBe('announced');
      expect(round?.freezeRefusal).toEqual(refusal);
    });
    const again = { ...start, attemptId: 'second' };
    given(announced, freezing, refused)
      .when(again)
      .then({ type: 'freezingStarted', data: { ...freezing.data, attemptId: 'second' } });
  });

  it('takes nothing from an attempt that is over', () => {
    const second: AllocationRoundEvent = { ...freezing, data: { ...freezing.data, attemptId: 'second' } };
    given(announced, freezing, refused, second).when(record).thenNothing();
    given(announced, freezing, refused, second).when(refuse).thenNothing();
    given(announced, freezing, cancelled).when(record).thenNothing();
  });

  it('keeps the locations from other rounds for as long as the round is not over', () => {
    const kept = (...history: readonly AllocationRoundEvent[]) =>
      given(...history).thenState((round) => expect(round && keepsPlaces(round, attemptId)).toBe(true));
    const free = (...history: readonly AllocationRoundEvent[]) =>
      given(...history).thenState((round) => expect(round && keepsPlaces(round, attemptId)).toBe(false));
    kept(announced, freezing);
    kept(announced, freezing, frozen);
    kept(announced, freezing, frozen, computed());
    free(announced);
    free(announced, freezing, refused);
    free(announced, freezing, refused, { ...freezing, data: { ...freezing.data, attemptId: 'second' } });
    free(announced, freezing, frozen, cancelled);
  });
});
