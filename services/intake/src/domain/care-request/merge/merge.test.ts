import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import type { CareRequestEvent } from '../care-request.events.js';
import { careRequestDecider } from '../care-request.decider.js';
import { evolve } from '../care-request.evolve.js';
import { closed, facts, registered, reopened } from '../care-request.samples.js';
import { initialState } from '../care-request.state.js';

const { given } = specification(careRequestDecider);

const merge = { type: 'MergeCareRequest', intoRequestId: 'kept', intoDeskId: facts.deskId } as const;
const merged: readonly CareRequestEvent[] = [
  {
    type: 'CareRequestClosed',
    data: { outcome: 'duplicate', reason: undefined, duplicateOf: 'kept', explanation: null },
  },
  { type: 'CareRequestMerged', data: { intoRequestId: 'kept' } },
];
const unmerged: CareRequestEvent = { type: 'CareRequestUnmerged', data: { fromRequestId: 'kept' } };

describe('merging two requests of one desk', () => {
  it('closes one as a duplicate that points to the other', () => {
    given(registered)
      .when(merge)
      .then(...merged);
  });

  it('is refused for a closed request, and for requests at two desks', () => {
    given(registered, closed).when(merge).thenFails('RULE_VIOLATED');
    given(registered)
      .when({ ...merge, intoDeskId: 'desk-tielt' })
      .thenFails('RULE_VIOLATED');
  });

  it('is undone exactly: the request is as it was', () => {
    given(registered, ...merged)
      .when({ type: 'UnmergeCareRequest' })
      .then(unmerged, reopened);
    const fold = (...events: readonly CareRequestEvent[]) => events.reduce(evolve, initialState());
    expect(fold(registered, ...merged, unmerged, reopened)).toEqual(fold(registered));
  });

  it('is undone only by un-merging, and only once', () => {
    given(registered, ...merged)
      .when({ type: 'ReopenCareRequest' })
      .thenFails('RULE_VIOLATED');
    given(registered, ...merged, unmerged, reopened)
      .when({ type: 'UnmergeCareRequest' })
      .thenFails('RULE_VIOLATED');
  });

  it('binds it to the request that stays: it moves to another desk with that one only', () => {
    const transfer = { type: 'TransferCareRequest', toDeskId: 'desk-tielt', today: '2026-03-02' } as const;
    given(registered, ...merged)
      .when(transfer)
      .thenFails('RULE_VIOLATED');
    given(registered, ...merged)
      .when({ ...transfer, withMerged: true })
      .then({ type: 'CareRequestTransferred', data: { toDeskId: 'desk-tielt', explanation: null } });
  });
});
