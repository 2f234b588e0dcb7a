import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { type MessagesCommand, messagesDecider, pausesInMinutes } from './messages.decider.js';
import type { MessagePlan } from './message-plan.js';
import type { MessagesEvent } from './messages.events.js';

const { given } = specification(messagesDecider);

const messageId = '00000000-0000-4000-8000-00000000000a';
const nine = '2026-03-02T09:00:00.000Z';
const fiveLater = '2026-03-02T09:05:00.000Z';
const plan: MessagePlan = {
  messageId,
  causeId: '00000000-0000-4000-8000-00000000000c',
  template: 'offerMade',
  about: { requestId: '00000000-0000-4000-8000-000000000001' },
  deskId: '00000000-0000-4000-8000-00000000000d',
  facts: { start: '2026-09-01' },
  sendFrom: nine,
};
const planned: MessagesEvent = { type: 'MessagePlanned', data: plan };
const started: MessagesEvent = {
  type: 'SendingStarted',
  data: { messageId, channel: 'email', lostAt: fiveLater },
};
const sent: MessagesEvent = { type: 'MessageSent', data: { messageId, channel: 'email' } };
const start = (now = nine): MessagesCommand => ({ type: 'StartSending', messageId, channel: 'email', now });
const failure = (kind: 'temporary' | 'permanent'): MessagesCommand => ({
  ...{ type: 'RecordFailure', messageId, channel: 'email', kind, code: 'SMTP 451' },
  now: nine,
});
const failed = (tryAgainAt?: string): MessagesEvent => ({
  type: 'SendingFailed',
  data: { messageId, channel: 'email', code: 'SMTP 451', tryAgainAt },
});

describe('a message', () => {
  it('is planned once for each cause and recipient', () => {
    given().when({ type: 'PlanMessage', plan }).then(planned);
    given(planned).when({ type: 'PlanMessage', plan }).thenNothing();
    given(planned, started, sent).when({ type: 'PlanMessage', plan }).thenNothing();
  });

  it('is not sent before its moment', () => {
    given(planned).when(start('2026-03-02T08:59:59.999Z')).thenNothing();
    given(planned).when(start()).then(started);
  });

  it('is sent by one of two who try at once', () => {
    given(planned, started).when(start()).thenNothing();
  });

  it('is sent again when whoever sent it died', () => {
    given(planned, started)
      .when(start(fiveLater))
      .then({ ...started, data: { ...started.data, lostAt: '2026-03-02T09:10:00.000Z' } });
  });

  it('is done once it is sent', () => {
    given(planned, started, sent).when(start(fiveLater)).thenNothing();
    given(planned, started, sent).when(failure('temporary')).thenNothing();
    given(planned, started, sent).when({ type: 'Drop', messageId, reason: 'erased' }).thenNothing();
  });

  it('is tried again later, each time later, until the channel is given up', () => {
    const history: MessagesEvent[] = [planned, started];
    for (const pause of pausesInMinutes) {
      const again = failed(new Date(Date.parse(nine) + pause * 60_000).toISOString());
      given(...history)
        .when(failure('temporary'))
        .then(again);
      history.push(again, started);
    }
    given(...history)
      .when(failure('temporary'))
      .then(failed());
  });

  it('gives a channel up at once that refuses for good, and is due over the next', () => {
    given(planned, started).when(failure('permanent')).then(failed());
    given(planned, started, failed()).when(start()).then(started);
  });
});
