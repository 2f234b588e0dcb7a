import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { followLinkDecider } from './follow-link.decider.js';
import type { FollowLinkEvent } from './follow-link.events.js';
import { followLinkTerms } from './follow-link.terms.js';

const ids = { linkId: 'link-1', requestId: 'request-1' };
const start = Date.parse('2026-03-02T09:00:00.000Z');
const at = (seconds: number) => new Date(start + seconds * 1_000).toISOString();
const days = (count: number) => count * 86_400;
const made: FollowLinkEvent = {
  type: 'FollowLinkMade',
  data: { ...ids, familyId: 'family-1', numberHash: 'number', numberMark: 'mark', expiresAt: at(days(90)) },
};
const sent = (seconds: number, codeHash = 'right'): FollowLinkEvent => ({
  type: 'FollowCodeSent',
  data: { ...ids, codeHash, sentAt: at(seconds), expiresAt: at(seconds + 600) },
});
const notTaken: FollowLinkEvent = { type: 'FollowCodeNotTaken', data: ids };
const mistaken: FollowLinkEvent = { type: 'FollowCodeMistaken', data: ids };
const used: FollowLinkEvent = { type: 'FollowLinkUsed', data: ids };
const revoked = (cause: 'desk' | 'mistakes'): FollowLinkEvent => ({
  type: 'FollowLinkRevoked',
  data: { ...ids, cause },
});
const send = (seconds: number) => ({ type: 'SendCode', codeHash: 'right', now: at(seconds) }) as const;
const tryCode = (codeHash: string, seconds = 30) =>
  ({ type: 'TryCode', codeHash, now: at(seconds) }) as const;
const times = (count: number, event: FollowLinkEvent) => Array.from({ length: count }, () => event);
const { given } = specification(followLinkDecider);

describe('a link for a family without an account', () => {
  it('is made once, for ninety days', () => {
    const make = {
      type: 'MakeLink',
      ...ids,
      familyId: 'family-1',
      numberHash: 'number',
      numberMark: 'mark',
      now: at(0),
    } as const;
    given().when(make).then(made);
    given(made).when(make).thenNothing();
  });

  it('opens with the code that was sent, once', () => {
    given(made).when(send(0)).then(sent(0));
    given(made, sent(0)).when(tryCode('right')).then(used);
    given(made, sent(0), used).when(tryCode('right')).thenNothing();
  });

  it('opens nothing without a code, with an old code, or with the one before the last', () => {
    given(made).when(tryCode('right')).thenNothing();
    given(made, sent(0)).when(tryCode('right', 600)).thenNothing();
    given(made, sent(0), sent(60, 'newer')).when(tryCode('right', 90)).then(mistaken);
  });

  it('counts the time of a code from when the carrier had it', () => {
    const take = (seconds: number) => ({ type: 'TakeCode', codeHash: 'right', now: at(seconds) }) as const;
    const taken: FollowLinkEvent = { type: 'FollowCodeTaken', data: { ...ids, expiresAt: at(620) } };
    given(made, sent(0)).when(take(20)).then(taken);
    given(made, sent(0), taken).when(tryCode('right', 619)).then(used);
    given(made, sent(0), taken).when(tryCode('right', 620)).thenNothing();
    given(made, sent(0), ...times(5, mistaken), taken)
      .when(tryCode('right'))
      .thenNothing();
    given(made, sent(0), used).when(take(20)).thenNothing();
    given(made, sent(0), sent(60, 'newer')).when(take(61)).thenNothing();
    given(made, sent(0), taken).when(send(59)).thenNothing();
  });

  it('takes no code after five wrong ones, the right one neither', () => {
    given(made, sent(0), ...times(4, mistaken))
      .when(tryCode('wrong'))
      .then(mistaken);
    given(made, sent(0), ...times(5, mistaken))
      .when(tryCode('right'))
      .thenNothing();
  });

  it('is revoked after fifteen wrong codes in a row', () => {
    const fourteen = [0, 60, 120].flatMap((seconds) => [sent(seconds), ...times(5, mistaken)]).slice(0, -1);
    given(made, ...fourteen)
      .when(tryCode('wrong', 130))
      .then(mistaken, revoked('mistakes'));
    given(made, ...fourteen, used, sent(180))
      .when(tryCode('wrong', 190))
      .then(mistaken);
  });

  it('sends a code a minute at most, and five in a day', () => {
    given(made, sent(0)).when(send(59)).thenNothing();
    given(made, sent(0)).when(send(60)).then(sent(60));
    const five = [0, 60, 120, 180, 240].map((seconds) => sent(seconds));
    expect(five).toHaveLength(followLinkTerms.codesADay);
    given(made, ...five)
      .when(send(3_600))
      .thenNothing();
    given(made, ...five)
      .when(send(days(1)))
      .then(sent(days(1)));
  });

  it('counts no code that was not taken, and opens with none such', () => {
    const drop = { type: 'DropCode', codeHash: 'right' } as const;
    given(made, sent(0)).when(drop).then(notTaken);
    given(made, sent(0), sent(60, 'newer')).when(drop).thenNothing();
    given(made, sent(0), notTaken).when(tryCode('right')).thenNothing();
    given(made, sent(0), notTaken).when(send(59)).thenNothing();
    const outage = [0, 60, 120, 180, 240].flatMap((seconds) => [sent(seconds), notTaken]);
    given(made, ...outage)
      .when(send(300))
      .then(sent(300));
  });

  it('is good for nothing once it was revoked or is too old', () => {
    given(made, sent(0)).when({ type: 'RevokeLink', cause: 'desk' }).then(revoked('desk'));
    given(made, revoked('desk')).when({ type: 'RevokeLink', cause: 'desk' }).thenNothing();
    given(made, sent(0), revoked('desk')).when(tryCode('right')).thenNothing();
    given(made, revoked('desk')).when(send(0)).thenNothing();
    given(made)
      .when(send(days(90)))
      .thenNothing();
    given(made, sent(days(90) - 60))
      .when(tryCode('right', days(90)))
      .thenNothing();
  });

  it('answers nothing of a link that is not there, except to the desk', () => {
    given().when(send(0)).thenNothing();
    given().when(tryCode('right')).thenNothing();
    given().when({ type: 'RevokeLink', cause: 'desk' }).thenFails('NOT_FOUND');
  });
});
