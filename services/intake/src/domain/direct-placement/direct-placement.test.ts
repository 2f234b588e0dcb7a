import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { content } from '../care-request/care-request.samples.js';
import {
  type DirectPlacementCommand,
  directPlacementDecider,
  type DirectPlacementEvent,
} from './direct-placement.js';

const { given } = specification(directPlacementDecider);
const place = { locationId: 'location-1', start: '2026-05-04', pattern: { weeks: [['mo_am']] } } as const;
const data = { placementId: 'placement-1', requestId: 'request-1', place, ...content };
const ask: DirectPlacementCommand = { type: 'AskPlacement', registrationModel: 'central', ...data };
const asked: DirectPlacementEvent = { type: 'PlacementAsked', data };
const refuse: DirectPlacementCommand = { type: 'RefusePlacement', reason: 'full', shortages: [] };
const refused: DirectPlacementEvent = {
  type: 'PlacementRefused',
  data: { familyId: content.facts.familyId, reason: 'full', shortages: [] },
};
const done: DirectPlacementEvent = { type: 'PlacementDone', data: { requestId: 'request-1' } };

describe('a placement that an organiser registers in one step', () => {
  it('is asked once under its id, and never means two places', () => {
    given().when(ask).then(asked);
    given(asked).when(ask).thenNothing();
    given(asked)
      .when({ ...ask, place: { ...place, start: '2026-06-01' } })
      .thenFails('ALREADY_EXISTS');
  });

  it('is no request of a desk without central registration: refused with what to do instead', () => {
    const own = { ...ask, registrationModel: 'deskOnly' } as const;
    given().when(own).thenFails('RULE_VIOLATED');
    expect(() => directPlacementDecider.decide(own, {})).toThrow(/recordOccupant.*placeDirectly/s);
  });

  it('stays what it was when its organiser and desk agree on another registration later', () => {
    const own = { ...ask, registrationModel: 'deskOnly' } as const;
    given(asked).when(own).thenNothing();
    given(asked, done).when(own).thenNothing();
  });

  it('has one outcome: done, or refused whole', () => {
    given(asked).when({ type: 'FinishPlacement' }).then(done);
    given(asked).when(refuse).then(refused);
    given(asked, done).when(refuse).thenNothing();
    given(asked, refused).when({ type: 'FinishPlacement' }).thenNothing();
  });
});
