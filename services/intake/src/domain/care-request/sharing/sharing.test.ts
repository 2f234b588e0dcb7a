import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import type { CareRequestEvent } from '../care-request.events.js';
import { careRequestDecider } from '../care-request.decider.js';
import { facts, registered } from '../care-request.samples.js';

const { given } = specification(careRequestDecider);

const grant = { type: 'GrantAccess', deskId: 'desk-tielt', from: '2026-03-02', until: '2026-06-02' } as const;
const granted: CareRequestEvent = {
  type: 'AccessGranted',
  data: { deskId: 'desk-tielt', from: '2026-03-02', until: '2026-06-02' },
};
const revoke = { type: 'RevokeAccess', deskId: 'desk-tielt', on: '2026-04-01' } as const;
const revoked: CareRequestEvent = {
  type: 'AccessRevoked',
  data: { deskId: 'desk-tielt', on: '2026-04-01' },
};
const transfer = { type: 'TransferCareRequest', toDeskId: 'desk-damme', today: '2026-04-02' } as const;
const transferred: CareRequestEvent = {
  type: 'CareRequestTransferred',
  data: { toDeskId: 'desk-damme', explanation: null },
};

describe('leave to look along in a file', () => {
  it('is given to another desk from a day on, until a day', () => {
    given(registered).when(grant).then(granted);
    given(registered)
      .when({ ...grant, until: '2026-03-01' })
      .thenFails('BAD_INPUT');
    given(registered)
      .when({ ...grant, deskId: facts.deskId })
      .thenFails('RULE_VIOLATED');
  });

  it('is taken back whenever the desk wants, and only where it was given', () => {
    given(registered, granted).when(revoke).then(revoked);
    given(registered).when(revoke).thenFails('NOT_FOUND');
    given(registered, granted, revoked).when(revoke).thenFails('NOT_FOUND');
  });
});

describe('a transfer to another desk', () => {
  it('takes back what the former desk allowed others, and frees the colleague who followed it up', () => {
    const assigned: CareRequestEvent = {
      type: 'CareRequestAssigned',
      data: { to: 'person-1', colleague: 'Bo' },
    };
    given(registered, granted, assigned)
      .when(transfer)
      .then(
        transferred,
        { type: 'AccessRevoked', data: { deskId: 'desk-tielt', on: '2026-04-02' } },
        { type: 'CareRequestAssigned', data: { to: undefined, colleague: null } },
      );
  });

  it('leaves the former desk nothing, unless it was agreed that it looks along until a day', () => {
    given(registered).when(transfer).then(transferred);
    given(registered)
      .when({ ...transfer, lookAlongUntil: '2026-05-01' })
      .then(transferred, {
        type: 'AccessGranted',
        data: { deskId: facts.deskId, from: '2026-04-02', until: '2026-05-01' },
      });
  });
});
