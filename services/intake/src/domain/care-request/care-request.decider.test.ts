import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import type { CareRequestEvent } from './care-request.events.js';
import { careRequestDecider } from './care-request.decider.js';
import {
  closed,
  content,
  erased,
  facts,
  imported,
  noLimits,
  registered,
  reopened,
} from './care-request.samples.js';
import { closingOutcomes, lapseReasons } from './ending/outcomes.js';

const { given, when } = specification(careRequestDecider);
const register = { type: 'RegisterCareRequest', content, source: 'family', terms: noLimits } as const;
const close = { type: 'CloseCareRequest', outcome: 'unknown' } as const;

describe('registering a request', () => {
  it('keeps the wanted start as the original one', () => {
    when({
      ...register,
      content: { ...content, facts: { ...facts, wantedStart: undefined } },
    }).then(registered);
  });

  it('happens once, however often it is asked by who got no answer', () => {
    given(registered).when(register).then();
    const another = { ...content, child: { firstName: 'Iemand anders' } };
    given(registered)
      .when({ ...register, content: another })
      .thenFails('ALREADY_EXISTS');
  });

  it('is refused earlier than the desk agreed', () => {
    const terms = { ...noLimits, earliestRegistrationMonths: 6 };
    when({ ...register, terms }).thenFails('RULE_VIOLATED');
    when({ ...register, terms: { ...terms, earliestRegistrationMonths: 8 } }).then(registered);
  });

  it('is refused with more preferred locations than the desk agreed, or one twice', () => {
    const wishing = (preferences: string[], maximumPreferences: number | null) => ({
      ...register,
      content: { ...content, facts: { ...facts, preferences } },
      terms: { ...noLimits, maximumPreferences },
    });
    when(wishing(['a', 'b'], 1)).thenFails('RULE_VIOLATED');
    when(wishing(['a', 'a'], null)).thenFails('RULE_VIOLATED');
  });

  it('by a referrer needs the consent of the family', () => {
    when({ ...register, source: 'referrer' }).thenFails('RULE_VIOLATED');
    const consent = { referrerId: 'referrer-1', on: '2025-01-09' };
    when({ ...register, source: 'referrer', consent }).then(
      { type: 'CareRequestRegistered', data: { ...content, source: 'referrer' } },
      { type: 'ReferrerConsentGiven', data: { ...consent, until: undefined } },
    );
  });
});

describe('the wanted start', () => {
  it('moves, and the original start never does, not even by a correction', () => {
    given(registered, { type: 'WantedStartChanged', data: { wantedStart: '2025-12-01' } })
      .when({
        type: 'CorrectCareRequest',
        content: { ...content, facts: { ...facts, tariff: 'incomeTariffOnly', originalStart: '2026-01-01' } },
        source: 'desk',
        terms: noLimits,
      })
      .thenState(({ content: now }) => {
        expect(now?.facts).toMatchObject({
          originalStart: '2025-09-01',
          wantedStart: '2025-12-01',
          tariff: 'incomeTariffOnly',
        });
      });
  });

  it('is not put back by a correction of what somebody read before it moved', () => {
    const read = { ...content, facts: { ...facts, tariff: 'incomeTariffOnly' as const } };
    given(registered, { type: 'WantedStartChanged', data: { wantedStart: '2025-12-01' } })
      .when({ type: 'CorrectCareRequest', content: read, asRead: content, source: 'desk', terms: noLimits })
      .thenFails('CONFLICT');
  });

  it('and all else that was put right by hand does not come back when something else happens', () => {
    const happened: CareRequestEvent[] = [
      { type: 'PreferencesChanged', data: { facts: { ...facts, preferences: ['location-2'] } } },
      { type: 'ChildBorn', data: { birthMonth: '2025-03', birthDate: '2025-03-20', firstName: null } },
    ];
    const child = { lastName: 'Voorbeeld', birthDate: '2025-04-02' };
    const right = { ...facts, unborn: false, birthMonth: '2025-04', preferences: ['location-3'] };
    given(registered, ...happened, {
      type: 'CareRequestCorrected',
      data: { ...content, facts: right, child, source: 'desk' },
    })
      .when({ type: 'ChangeWantedStart', wantedStart: '2025-12-01' })
      .thenState(({ content: now }) => {
        expect(now?.facts).toEqual({ ...right, wantedStart: '2025-12-01' });
        expect(now?.child).toEqual(child);
      });
  });

  it('of a closed request does not move', () => {
    given(registered, closed)
      .when({ type: 'ChangeWantedStart', wantedStart: '2026-01-01' })
      .thenFails('RULE_VIOLATED');
  });
});

describe('closing and reopening', () => {
  it('a request is not closed twice', () => given(registered, closed).when(close).thenFails('RULE_VIOLATED'));

  it('a reopened request can be closed again', () => {
    given(registered, closed, reopened).when(close).then(closed);
  });

  it('only a closed request is reopened', () => {
    given(registered).when({ type: 'ReopenCareRequest' }).thenFails('RULE_VIOLATED');
  });

  it('a duplicate names the request that stays, and nothing else does', () => {
    given(registered)
      .when({ ...close, outcome: 'duplicate' })
      .thenFails('RULE_VIOLATED');
    given(registered)
      .when({ ...close, duplicateOf: 'request-2' })
      .thenFails('RULE_VIOLATED');
  });

  it.each(closingOutcomes.filter((outcome) => outcome !== 'duplicate'))('may end as %s', (outcome) => {
    given(registered)
      .when({ ...close, outcome, ...(outcome === 'lapsed' && { reason: 'jobLost' }) })
      .thenState(({ status, outcome: ended }) => expect([status, ended]).toEqual(['closed', outcome]));
  });

  it('a lapsed need says why: the reasons tell what policy should know', () => {
    given(registered)
      .when({ ...close, outcome: 'lapsed' })
      .thenFails('RULE_VIOLATED');
    given(registered)
      .when({ ...close, reason: 'moved' })
      .thenFails('RULE_VIOLATED');
    for (const reason of lapseReasons) {
      given(registered)
        .when({ ...close, outcome: 'lapsed', reason })
        .thenState(({ lapseReason }) => expect(lapseReason).toBe(reason));
    }
  });

  it('nothing is added to a request that is not there, or whose family is erased', () => {
    when(close).thenFails('NOT_FOUND');
    given(registered, erased).when(close).thenFails('ERASED');
    given(registered, erased).when(register).thenFails('ERASED');
  });

  it('a follow-up is recorded also after closing', () => {
    given(registered, closed)
      .when({ type: 'RecordFollowUp', channel: 'mail' })
      .then({ type: 'FollowUpRecorded', data: { channel: 'mail', colleague: null, note: null } });
  });
});

describe('importing a row', () => {
  const row = { type: 'ImportCareRequest', content } as const;

  it('registers what is new', () => when(row).then(imported));

  it('the same again changes nothing, whatever happened since', () => {
    given(imported).when(row).thenNothing();
    given(
      imported,
      { type: 'WantedStartChanged', data: { wantedStart: '2026-01-01' } },
      { type: 'ChildBorn', data: { birthMonth: '2025-04', birthDate: '2025-04-01', firstName: 'Lou' } },
      closed,
    )
      .when(row)
      .thenNothing();
  });

  it('a changed row is a correction that keeps what happened since', () => {
    const changed = { ...content, facts: { ...facts, tariff: 'incomeTariffOnly' as const } };
    given(imported, { type: 'WantedStartChanged', data: { wantedStart: '2026-01-01' } })
      .when({ ...row, content: changed })
      .then({
        type: 'CareRequestCorrected',
        data: { ...changed, facts: { ...changed.facts, wantedStart: '2026-01-01' }, source: 'import' },
      });
  });

  it('a correction by the desk is not undone by the row it corrected', () => {
    given(imported, {
      type: 'CareRequestCorrected',
      data: { ...content, applicant: { phone: '0499' }, source: 'desk' },
    })
      .when(row)
      .thenNothing();
  });

  it('of an erased family brings nothing back', () => given(imported, erased).when(row).thenNothing());
});

describe('the same child at another desk', () => {
  const pair = { otherRequestId: 'request-2', otherDeskId: 'desk-tielt' };
  const suggested = { type: 'SameChildSuggested', data: { ...pair, agreeing: ['child'] } } as const;
  const byBrugge = {
    type: 'SameChildConfirmedByDesk',
    data: { otherRequestId: 'request-2', deskId: 'desk-brugge' },
  } as const;
  const confirm = (...deskIds: string[]) =>
    ({ type: 'ConfirmSameChild', otherRequestId: 'request-2', deskIds }) as const;

  it('is suggested once', () => {
    given(registered, suggested)
      .when({ type: 'SuggestSameChild', ...pair, agreeing: ['child'] })
      .thenNothing();
  });

  it('takes the confirmation of both desks', () => {
    given(registered, suggested).when(confirm('desk-brugge')).then(byBrugge);
    given(registered, suggested, byBrugge).when(confirm('desk-brugge')).thenNothing();
    given(registered, suggested, byBrugge)
      .when(confirm('desk-tielt'))
      .then(
        { type: 'SameChildConfirmedByDesk', data: { otherRequestId: 'request-2', deskId: 'desk-tielt' } },
        { type: 'SameChildConfirmed', data: { firstRequestId: 'request-2' } },
      );
  });

  it('is no business of a third desk', () => {
    given(registered, suggested).when(confirm('desk-gent')).thenFails('FORBIDDEN');
  });

  it('is settled by one rejection', () => {
    given(registered, suggested, {
      type: 'SameChildRejected',
      data: { otherRequestId: 'request-2', deskId: 'desk-tielt' },
    })
      .when(confirm('desk-brugge'))
      .thenNothing();
  });
});
