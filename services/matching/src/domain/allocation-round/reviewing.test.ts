import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { march, organiserId } from '../../testing/offer-samples.js';
import {
  announced,
  cancelled,
  computation,
  computed,
  confirmed,
  deviated,
  firstDeviation,
  freezing,
  frozen,
  otherOrganiserId,
  publishingStarted,
  underReview,
} from '../../testing/round-samples.js';
import { allocationRoundDecider } from './allocation-round.decider.js';
import { statusOf } from './round-status.js';

const { given } = specification(allocationRoundDecider);
const now = march(11);
const confirm = { type: 'confirmProposals', organiserId, now } as const;
const withdraw = { type: 'withdrawConfirmation', organiserId, now } as const;
const deviate = { type: 'deviate', ...firstDeviation, now } as const;
const { deviationId } = firstDeviation;
const undo = { type: 'undoDeviation', deviationId, now } as const;
const undone = { type: 'deviationUndone', data: { deviationId, happenedAt: now } } as const;

describe('an organiser', () => {
  it('confirms what is proposed at its locations, once', () => {
    given(...underReview)
      .when(confirm)
      .then(confirmed(organiserId, 'p1'));
    given(...underReview, confirmed(organiserId, 'p1'))
      .when(confirm)
      .thenNothing();
  });

  it('confirms only what it looked at', () => {
    given(...underReview)
      .when({ ...confirm, proposalsHash: 'p0' })
      .thenFails('CONFLICT');
  });

  it('confirms nothing before it is computed, or of a round that proposes nothing there', () => {
    given(announced, freezing, frozen).when(confirm).thenFails('RULE_VIOLATED');
    given(...underReview)
      .when({ ...confirm, organiserId: 'somebody else' })
      .thenFails('NOT_FOUND');
  });

  it('takes its confirmation back until offers are made', () => {
    const event = { type: 'confirmationWithdrawn', data: { organiserId, happenedAt: now } } as const;
    given(...underReview, confirmed(organiserId, 'p1'))
      .when(withdraw)
      .then(event);
    given(...underReview)
      .when(withdraw)
      .thenNothing();
    given(...underReview, confirmed(organiserId, 'p1'), publishingStarted)
      .when(withdraw)
      .thenFails('RULE_VIOLATED');
  });
});

describe('a deviation', () => {
  it('makes the round to be computed again', () => {
    given(...underReview)
      .when(deviate)
      .then(deviated);
    given(...underReview, deviated).thenState((round) => expect(round && statusOf(round)).toBe('frozen'));
  });

  it('is made once, also when it is asked again after it was undone', () => {
    given(...underReview, deviated)
      .when(deviate)
      .thenNothing();
    given(...underReview, deviated, undone)
      .when(deviate)
      .thenNothing();
  });

  it('has an id of its own, and is needed once for a child at a location', () => {
    given(...underReview, deviated)
      .when({ ...deviate, roundNumber: 'number-2' })
      .thenFails('ALREADY_EXISTS');
    given(...underReview, deviated)
      .when({ ...deviate, deviationId: 'second' })
      .thenFails('ALREADY_EXISTS');
  });

  it('is about a location of the round, between its computation and its publication', () => {
    given(...underReview)
      .when({ ...deviate, locationId: 'elsewhere' })
      .thenFails('NOT_FOUND');
    given(announced, freezing, frozen).when(deviate).thenFails('RULE_VIOLATED');
    given(...underReview, publishingStarted)
      .when(deviate)
      .thenFails('RULE_VIOLATED');
    given(...underReview, cancelled)
      .when(deviate)
      .thenFails('RULE_VIOLATED');
  });

  it('is undone, and then the first result stands again without computing', () => {
    given(...underReview, deviated)
      .when(undo)
      .then(undone);
    given(...underReview, deviated, undone).thenState((round) => {
      expect(round && statusOf(round)).toBe('computed');
      expect(round?.undoneDeviations).toEqual([firstDeviation]);
    });
    given(...underReview, deviated, undone)
      .when(undo)
      .thenNothing();
    given(...underReview)
      .when(undo)
      .thenFails('NOT_FOUND');
  });

  it('leaves the confirmations of organisers whose proposals stayed the same', () => {
    given(
      ...underReview,
      confirmed(organiserId, 'p1'),
      confirmed(otherOrganiserId, 'q1'),
      deviated,
      computed(['p2', 'q1'], [deviationId]),
    ).thenState((round) => expect(round?.confirmations).toEqual({ [otherOrganiserId]: 'q1' }));
  });
});

describe('a computation', () => {
  const record = (deviationIds: readonly string[] = []) =>
    ({
      type: 'recordComputation',
      computation: computation(['p1', 'q1'], deviationIds),
      now: march(10),
    }) as const;

  it('is recorded once', () => {
    given(announced, freezing, frozen).when(record()).then(computed());
    given(...underReview)
      .when(record())
      .thenNothing();
  });

  it('is of no use when somebody deviated meanwhile', () => {
    given(...underReview, deviated)
      .when(record())
      .thenNothing();
    given(...underReview, deviated)
      .when(record([deviationId]))
      .then(computed(['p1', 'q1'], [deviationId]));
  });

  it('that violates a rule can only be cancelled', () => {
    const failure = {
      type: 'recordCheckFailure',
      rules: ['claim'],
      deviationIds: [],
      now: march(10),
    } as const;
    const failed = {
      type: 'roundCheckFailed',
      data: { rules: ['claim'], deviationIds: [], happenedAt: march(10) },
    } as const;
    given(announced, freezing, frozen).when(failure).then(failed);
    given(announced, freezing, frozen, failed)
      .when({ type: 'startPublishing', now })
      .thenFails('RULE_VIOLATED');
    given(announced, freezing, frozen, failed).when(record()).thenNothing();
    given(announced, freezing, frozen, failed)
      .when({ type: 'cancelRound', reason: 'checkFailed', now })
      .then({ type: 'roundCancelled', data: { reason: 'checkFailed', happenedAt: now } });
  });
});
