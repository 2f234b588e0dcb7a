import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { traffic } from '@samenloket/contracts';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { OpenedNats } from './opened-nats.js';
import { until } from './until.js';

const notMatchings = {
  publish: [
    'ask.matching.importOfferHistory.v1',
    'ask.providerCapacity.importLocations.v1',
    'feed.reporting.read',
    'heads.intake',
    'events.intake.intake.childBorn.v1',
    '_INBOX.intake.abc',
    '$JS.API.INFO',
    '$JS.API.STREAM.CREATE.events-intake',
    '$JS.API.STREAM.UPDATE.events-intake',
    '$JS.API.STREAM.DELETE.events-intake',
    '$JS.API.STREAM.PURGE.events-intake',
    '$JS.API.STREAM.PURGE.events-matching',
    '$JS.API.STREAM.MSG.GET.events-intake',
    '$JS.API.STREAM.MSG.DELETE.events-intake',
    '$JS.API.STREAM.CREATE.other',
    '$JS.API.CONSUMER.DELETE.events-intake.reporting-one',
    '$JS.API.CONSUMER.CREATE.events-matching.matching-one',
    '$JS.ACK.events-matching.intake-one.1.1.1.1.1',
    '$SYS.REQ.SERVER.PING',
  ],
  subscribe: [
    '>',
    '_INBOX.>',
    '_INBOX.intake.>',
    'ask.>',
    'ask.providerCapacity.holdHalfDays.v1',
    'feed.intake.read',
    'events.>',
    'events.intake.>',
    'heads.>',
    'heads.matching',
    '$JS.>',
    '$SYS.>',
  ],
};

describe('on NATS a service', () => {
  let nats: OpenedNats;
  beforeAll(async () => {
    nats = await OpenedNats.open();
  });
  afterAll(() => nats[Symbol.asyncDispose]());

  const refusals = (log: KeptLog) =>
    log.lines.map(({ fields }) => String((fields as { err?: Error }).err?.message ?? ''));

  it.each(notMatchings.publish)('cannot send to %s when that is not its own', async (subject) => {
    const log = new KeptLog();
    const link = await nats.connect('matching', { log });
    link.connection.publish(subject, '{}');
    await until('it is refused', () => log.lines.length > 0);
    expect(refusals(log)).toEqual([expect.stringMatching(/permissions violation for publish/i)]);
    await link.close();
  });

  it.each(notMatchings.subscribe)('cannot listen to %s when that is not its own', async (subject) => {
    const link = await nats.connect('matching');
    const refused = Promise.withResolvers<Error | null>();
    link.connection.subscribe(subject, { callback: (error) => refused.resolve(error) });
    expect((await refused.promise)?.message).toMatch(/permissions violation for subscription/i);
    await link.close();
  });

  it.each(Object.keys(traffic))('as %s may do all that it has to', async (user) => {
    const log = new KeptLog();
    const link = await nats.connect(user, { log });
    const { asks, answers, follows, publishes } = traffic[user as keyof typeof traffic];
    for (const name of answers) link.connection.subscribe(`ask.${name}`);
    for (const producer of publishes) link.connection.subscribe(`feed.${producer}.read`);
    for (const producer of follows) link.connection.subscribe(`heads.${producer}`);
    for (const name of asks) link.connection.publish(`ask.${name}`, '{}');
    for (const producer of follows) link.connection.publish(`feed.${producer}.read`, '{}');
    for (const producer of publishes) link.connection.publish(`heads.${producer}`, '{}');
    await link.connection.flush();
    await link.connection.flush();
    expect(log.lines).toEqual([]);
    await link.close();
  });

  it('can answer whoever asked, at the inbox of that one, and only once', async () => {
    const log = new KeptLog();
    const answering = await nats.connect('providerCapacity', { log });
    const asking = await nats.connect('matching');
    answering.connection.subscribe('ask.providerCapacity.releaseHold.v1', {
      callback: (_error, message) => {
        message.respond('"first"');
        message.respond('"second"');
      },
    });
    await answering.connection.flush();
    expect((await asking.connection.request('ask.providerCapacity.releaseHold.v1')).json()).toBe('first');
    await until('the second is refused', () => log.lines.length > 0);
    expect(refusals(log)).toEqual([expect.stringMatching(/permissions violation for publish/i)]);
  });
});
