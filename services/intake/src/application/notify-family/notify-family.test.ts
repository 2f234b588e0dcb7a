import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MatchingIntegrationEvent } from '@samenloket/contracts';
import { DeliveryFailed } from '@samenloket/notifications';
import { KeptMessages } from '@samenloket/notifications/testing';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import {
  brugge,
  canary,
  describeDesks,
  registeredFamily,
  type Registered,
} from '../../testing/made-up-desks.js';
import { tellOf } from '../../testing/told-events.js';

const locationId = randomUUID();
const place = { locationId, start: '2026-09-01', pattern: { weeks: [['mo_am'] as const] } };

describe('telling a family', () => {
  let kept: KeptMessages;
  let platform: IntakeUnderTest;

  beforeEach(async () => {
    kept = new KeptMessages();
    platform = await start();
    await describeDesks(platform);
    await tellOf(platform, 'location', locationId, {
      type: 'providerCapacity.locationDescribed.v1',
      data: {
        ...{
          locationId,
          organiserId: randomUUID(),
          deskId: brugge.id,
          name: 'Het Zonnetje',
          kind: 'familyCare',
        },
        ...{ street: 'Zonnestraat 1', postcode: '8000', town: 'Brugge' },
      },
    });
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  const start = (folder?: string) =>
    IntakeUnderTest.start(folder, { notifications: { senders: kept.senders, intervalMs: 3_600_000 } });

  const settled = async () => {
    let [before, head] = [-1, await platform.store.head()];
    while (before !== head) {
      before = head;
      await platform.intake.views.caughtUp(head);
      for (const process of platform.intake.processes) await process.waitFor(head);
      head = await platform.store.head();
    }
  };
  const family = async (wish?: object): Promise<Registered> => {
    const registered = await registeredFamily(platform, wish);
    await settled();
    return registered;
  };
  const offered = async (requestId: string, ...events: MatchingIntegrationEvent[]) => {
    await tellOf(platform, 'offers', requestId, ...events);
    await settled();
  };
  const texts = () => kept.taken.map(({ channel, message }) => `${channel}: ${message.subject}`);
  const messagesOf = async ({ id, parent }: Registered) => {
    await settled();
    const query = `{ messages(requestId: "${id}") { what channel sentAt state } }`;
    return (await platform.ask(parent, query)).data?.['messages'];
  };

  it('that its request is registered, once, in its language, at its address', async () => {
    const registered = await family({ applicant: { ...canary.applicant, language: 'fr' } });
    expect(texts()).toEqual(["email: Nous avons votre demande d'accueil"]);
    expect(kept.taken[0]?.message).toMatchObject({
      to: canary.applicant.email,
      signedBy: `Loket ${brugge.code}`,
      ownerId: registered.familyId,
    });
    expect(kept.taken[0]?.message.text).toContain('Bonjour Ottokarina,');
    expect(await messagesOf(registered)).toEqual([
      { what: 'requestRegistered', channel: 'email', sentAt: '2026-03-02T09:00:00.000Z', state: 'sent' },
    ]);
  });

  it('of an offer, its renewal and its end, with the name of the place and the last day', async () => {
    const { id } = await family();
    const of = { requestId: id, offerId: randomUUID() };
    await offered(
      id,
      { type: 'matching.offerMade.v1', data: { ...of, ...place, answerBy: '2026-03-12' } },
      { type: 'matching.offerResent.v1', data: { ...of, channel: 'sms', answerBy: '2026-03-20' } },
      { type: 'matching.offerExpired.v1', data: of },
    );
    expect(texts().slice(1)).toEqual([
      'email: Er is een plaats voor je kind',
      'sms: Wil je deze plaats nog? Laat het ons weten',
      'email: De tijd om te antwoorden is voorbij',
    ]);
    expect(kept.taken[1]?.message.text).toContain('Het Zonnetje heeft een plaats voor Zefirelle.');
    expect(kept.taken[1]?.message.text).toContain('ten laatste op donderdag 12 maart 2026');
    expect(kept.taken[2]?.message.text).toContain('ten laatste op vrijdag 20 maart 2026');
  });

  it('nothing of what it knows already: another offer that ends because it accepted one', async () => {
    const { id } = await family();
    const [one, other] = [randomUUID(), randomUUID()].map((offerId) => ({ requestId: id, offerId }));
    if (!one || !other) throw new Error('There are two offers.');
    await offered(
      id,
      { type: 'matching.offerMade.v1', data: { ...one, ...place } },
      { type: 'matching.offerMade.v1', data: { ...other, ...place } },
      { type: 'matching.offerAccepted.v1', data: { ...one, ...place } },
      { type: 'matching.offerWithdrawn.v1', data: { ...other, cause: 'acceptance' } },
    );
    expect(texts().slice(3)).toEqual(['email: Je hebt een plaats']);
  });

  it('nothing of what was imported', async () => {
    const { id } = await family();
    const made = { requestId: id, offerId: randomUUID(), ...place };
    await tellOf(platform, 'offers', id, { type: 'matching.offerMade.v1', data: made, imported: true });
    await settled();
    expect(texts()).toHaveLength(1);
  });

  it('nothing at all after a miscarriage, also not what was planned before', async () => {
    platform.clock.moveTo(new Date('2026-03-02T22:00:00.000Z'));
    const { id } = await family({
      facts: { nisAsked: brugge.nis, unborn: true },
      child: { lastName: canary.child.lastName, birthDate: '2026-07-01' },
    });
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const close = `mutation { closeCareRequest(input: { id: "${id}", outcome: lapsed, reason: miscarriage }) { id } }`;
    expect((await platform.ask(worker, close)).codes).toEqual([]);
    platform.clock.moveTo(new Date('2026-03-03T09:00:00.000Z'));
    await settled();
    await platform.intake.deliverDueMessages();
    await offered(id, {
      type: 'matching.offerWithdrawn.v1',
      data: { requestId: id, offerId: randomUUID(), cause: 'organiser' },
    });
    expect(texts()).toEqual([]);
  });

  it('only after the quiet hours, whatever happens at night', async () => {
    platform.clock.moveTo(new Date('2026-03-02T20:30:00.000Z'));
    const registered = await family();
    expect(await platform.intake.deliverDueMessages()).toBe(0);
    expect(await messagesOf(registered)).toMatchObject([{ state: 'waiting', sentAt: null }]);
    platform.clock.moveTo(new Date('2026-03-03T05:59:59.000Z'));
    expect(await platform.intake.deliverDueMessages()).toBe(0);
    platform.clock.moveTo(new Date('2026-03-03T06:00:00.000Z'));
    expect(await platform.intake.deliverDueMessages()).toBe(1);
    expect(await platform.intake.deliverDueMessages()).toBe(0);
  });

  it('again after a failure, later each time, and then over another channel', async () => {
    kept.refuse('email');
    await family();
    const minutes = [1, 5, 30, 120, 720];
    const untilMorning = 480;
    for (const pause of [...minutes, untilMorning]) {
      expect(texts()).toEqual([]);
      platform.clock.moveTo(new Date(platform.clock.now().getTime() + pause * 60_000));
      await settled();
      await platform.intake.deliverDueMessages();
    }
    expect(texts()).toEqual(['sms: We hebben je aanvraag voor kinderopvang']);
  });

  it('over another channel at once when its address is refused for good', async () => {
    kept.refuse('email', new DeliveryFailed('permanent', 'SMTP 550'));
    await family();
    expect(texts()).toEqual(['sms: We hebben je aanvraag voor kinderopvang']);
  });

  it('by the desk, which sees whom no message reaches', async () => {
    const { id } = await family({ applicant: { lastName: 'Zonderadres', phone: '050 44 80 00' } });
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const list = `{ unreachedFamilies(deskId: "${brugge.id}") { nodes { requestId messages { what state failure } } } }`;
    expect((await platform.ask(worker, list)).data?.['unreachedFamilies']).toEqual({
      nodes: [
        {
          requestId: id,
          messages: [{ what: 'requestRegistered', state: 'undeliverable', failure: 'noAddress' }],
        },
      ],
    });
  });

  it('by the desk, which sees it no longer once there was contact with the family', async () => {
    const { id } = await family({ applicant: { lastName: 'Zonderadres', phone: '050 44 80 00' } });
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const list = `{ unreachedFamilies(deskId: "${brugge.id}") { nodes { requestId } } }`;
    const unreached = async () => {
      await settled();
      return (await platform.ask(worker, list)).data?.['unreachedFamilies'];
    };
    const call = async (action: string) => {
      const mutation = `mutation { recordFollowUp(input: { id: "${id}", action: ${action} }) { position } }`;
      expect((await platform.ask(worker, mutation)).codes).toEqual([]);
    };
    await call('triedInVain');
    expect(await unreached()).toEqual({ nodes: [{ requestId: id }] });
    await call('talked');
    expect(await unreached()).toEqual({ nodes: [] });
  });

  it('once, also when the process died after it handed the message over', async () => {
    kept.before = () => {
      throw new Error('The process dies here.');
    };
    const registered = await registeredFamily(platform);
    await settled();
    expect(await messagesOf(registered)).toMatchObject([{ state: 'sending' }]);
    const { folder } = platform;
    await platform.stop();
    kept.before = () => undefined;
    platform = await start(folder);
    await settled();
    expect(await platform.intake.deliverDueMessages()).toBe(0);
    platform.clock.moveTo(new Date('2026-03-02T09:05:00.000Z'));
    expect(await platform.intake.deliverDueMessages()).toBe(1);
    expect(kept.taken).toHaveLength(1);
  });

  it('never after its erasure, and makes away with what was kept of its messages', async () => {
    kept.before = async ({ ownerId }) => void (await platform.keys.erase(ownerId));
    const { familyId } = await family();
    expect(kept.forgotten).toContain(familyId);
    kept.before = () => undefined;
    await platform.intake.eraseFamily({ familyId, reason: 'askedByFamily' });
    await settled();
    expect(texts()).toHaveLength(1);
  });

  it('of a sudden closure at once, also at night, and not that it registered something', async () => {
    platform.clock.moveTo(new Date('2026-03-02T22:00:00.000Z'));
    const { id } = await family();
    const enrolmentId = randomUUID();
    const child = {
      enrolmentId,
      requestId: id,
      birthMonth: '2025-11',
      start: '2026-01-05',
      pattern: place.pattern,
    };
    await tellOf(platform, 'location', locationId, {
      type: 'providerCapacity.closedSuddenly.v1',
      data: {
        ...{ closureId: randomUUID(), locationId, organiserId: randomUUID(), deskId: brugge.id },
        ...{ from: '2026-03-03', children: [child], offers: [] },
      },
    });
    await settled();
    expect(texts()).toEqual(['email: Dringend: de opvang sluit']);
    expect(kept.taken[0]?.message.text).toContain('Het Zonnetje sluit vanaf dinsdag 3 maart 2026.');
  });

  it('without anything personal in the events', async () => {
    const { id } = await family();
    const stored: string[] = [];
    for await (const { data, metadata } of platform.store.readStream(`messages-${id}`)) {
      stored.push(JSON.stringify({ data, metadata }));
    }
    expect(stored).toHaveLength(3);
    expect(stored.join('\n')).not.toMatch(/Kanarie|Zefirelle|Ottokarina|470987123|Dag/i);
  });
});
