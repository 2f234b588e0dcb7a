import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { locationRoundsDecider, type LocationRoundsEvent } from './location-rounds.js';

const { given, when } = specification(locationRoundsDecider);
const attempt = { roundId: 'round-a', attemptId: 'a-1' };
const now = '2026-03-10T09:00:00.000Z';
const taking = { type: 'takeIntoRound', ...attempt, now } as const;
const leaving = { type: 'leaveRound', ...attempt, now } as const;
const taken: LocationRoundsEvent = { type: 'takenIntoRound', data: { ...attempt, happenedAt: now } };
const left: LocationRoundsEvent = { type: 'leftRound', data: { ...attempt, happenedAt: now } };

describe('a location', () => {
  it('is in one unfinished round at a time', () => {
    when(taking).then(taken);
    given(taken)
      .when({ ...taking, roundId: 'round-b' })
      .thenFails('RULE_VIOLATED');
    given(taken, left).when(taking).then(taken);
  });

  it('is taken once by one attempt', () => {
    given(taken).when(taking).thenNothing();
  });

  it('goes over to a later attempt of its round, and is not given back by the earlier one', () => {
    const later = { ...attempt, attemptId: 'a-2' };
    const takenLater: LocationRoundsEvent = { type: 'takenIntoRound', data: { ...later, happenedAt: now } };
    given(taken)
      .when({ ...taking, ...later })
      .then(takenLater);
    given(taken, takenLater).when(leaving).thenNothing();
  });

  it('is given back once', () => {
    given(taken).when(leaving).then(left);
    given(taken, left).when(leaving).thenNothing();
    when(leaving).thenNothing();
  });
});
