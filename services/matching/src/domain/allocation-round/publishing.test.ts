import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { locationId, march, organiserId } from '../../testing/offer-samples.js';
import {
  announced,
  cancelled,
  computation,
  confirmed,
  deviated,
  freezing,
  frozen,
  published,
  publishingStarted,
  underReview,
} from '../../testing/round-samples.js';
import { allocationRoundDecider } from './allocation-round.decider.js';

const { given } = specification(allocationRoundDecider);
const now = march(12);
const publish = { type: 'startPublishing', now } as const;
const { happenedAt: _at, ...publication } = published.data;
const record = { type: 'recordPublication', ...publication, now } as const;
const cancel = { type: 'cancelRound', reason: 'placesChanged', now } as const;

describe('publishing a round', () => {
  it('makes the offers of the organisers that confirmed, and of no others', () => {
    given(...underReview, confirmed(organiserId, 'p1'))
      .when(publish)
      .then(publishingStarted);
  });

  it('waits until somebody confirmed', () => {
    given(...underReview)
      .when(publish)
      .thenFails('RULE_VIOLATED');
  });

  it('may tell that nobody has a place', () => {
    const nobody = { ...computation(), organisers: [] };
    given(announced, freezing, frozen, { type: 'roundComputed', data: { ...nobody, happenedAt: march(10) } })
      .when(publish)
      .then({ type: 'publishingStarted', data: { ...publishingStarted.data, organiserIds: [] } });
  });

  it('waits for the computation that takes in the last deviation', () => {
    given(...underReview, confirmed(organiserId, 'p1'), deviated)
      .when(publish)
      .thenFails('RULE_VIOLATED');
    given(announced).when(publish).thenFails('RULE_VIOLATED');
  });

  it('is begun once and ended once, with the seed', () => {
    const begun = [...underReview, confirmed(organiserId, 'p1'), publishingStarted];
    given(...begun)
      .when(publish)
      .thenNothing();
    given(...begun)
      .when(record)
      .then(published);
    given(...begun, published)
      .when(record)
      .thenNothing();
    given(...begun, published)
      .when(publish)
      .thenNothing();
  });

  it('tells of each proposal once what became of it, in their order', () => {
    const begun = [...underReview, confirmed(organiserId, 'p1'), publishingStarted];
    const refusal = { roundNumber: 'n', locationId, code: 'NO_CAPACITY', message: 'Full.' } as const;
    const settle = { type: 'recordOffers', settled: 2, made: 1, refused: [refusal], now } as const;
    const settled = {
      type: 'offersSettled',
      data: { settled: 2, made: 1, refused: [refusal], happenedAt: now },
    } as const;
    given(...begun)
      .when(settle)
      .then(settled);
    given(...begun, settled)
      .when(settle)
      .thenNothing();
    given(...begun, settled)
      .when({ ...settle, settled: 3, made: 1, refused: [] })
      .thenState((round) =>
        expect(round?.publishing).toMatchObject({ settled: 3, offersMade: 2, offersRefused: [refusal] }),
      );
    given(...begun, settled, published).thenState((round) =>
      expect(round?.published).toMatchObject({ offersMade: 1, offersRefused: [refusal] }),
    );
    given(...underReview)
      .when(settle)
      .thenNothing();
  });

  it('reveals no seed of a round that is not published', () => {
    given(...underReview)
      .when(record)
      .thenNothing();
  });
});

describe('cancelling a round', () => {
  it('may be done until offers are made, once', () => {
    for (const history of [[announced], [announced, freezing], underReview, [...underReview, deviated]]) {
      given(...history)
        .when(cancel)
        .then(cancelled);
    }
    given(announced, cancelled).when(cancel).thenNothing();
    given(...underReview, publishingStarted)
      .when(cancel)
      .thenFails('RULE_VIOLATED');
    given(...underReview, publishingStarted, published)
      .when(cancel)
      .thenFails('RULE_VIOLATED');
  });

  it('ends it', () => {
    given(...underReview, cancelled)
      .when(publish)
      .thenFails('RULE_VIOLATED');
  });
});
