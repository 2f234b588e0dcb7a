import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DeliveryFailed } from '@samenloket/notifications';
import { KeptMessages } from '@samenloket/notifications/testing';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import {
  brugge,
  canary,
  describeDesks,
  registeredFamily,
  registerMutation,
  registration,
  tielt,
} from '../../testing/made-up-desks.js';

const [sendLink, revoke, sendCode, open] = [
  `mutation ($id: ID!) { sendFollowLink(id: $id) { link { id expiresAt lastUsedAt } key address isSent } }`,
  `mutation ($id: ID!, $linkId: ID!) { revokeFollowLink(id: $id, linkId: $linkId) { link { revokedAt } } }`,
  `mutation ($key: String!) { sendFollowCode(key: $key) { minutes secondsToNext } }`,
  `mutation ($key: String!, $code: String!) { openFollowLink(key: $key, code: $code) { linkId familyId } }`,
];
const erase = `mutation ($id: ID!) { eraseFamily(familyId: $id, reason: askedByFamily) { position } }`;
const correctPhone = `mutation ($id: ID!, $phone: String) { correctCareRequest(input: { id: $id, applicant: { phone: $phone } }) { id } }`;
const listed = `query ($requestId: ID!) { followLinks(requestId: $requestId) { id revokedAt lastUsedAt } }`;

interface SentLink {
  readonly link: { readonly id: string; readonly expiresAt: string };
  readonly key: string;
  readonly address: string;
  readonly isSent: boolean;
}

describe('a link for a family without an account', () => {
  let kept: KeptMessages;
  let platform: IntakeUnderTest;
  let desk: string;
  beforeEach(async () => {
    kept = new KeptMessages();
    platform = await IntakeUnderTest.start(undefined, {
      notifications: { senders: kept.senders, intervalMs: 3_600_000 },
      portal: () => 'https://portal.example',
    });
    await describeDesks(platform);
    desk = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  const textMessages = () => kept.taken.flatMap(({ channel, message }) => (channel === 'sms' ? message : []));
  const asked = async (token: string | undefined, source: string, variables: Record<string, unknown>) => {
    const { data, codes } = await platform.ask(token, source, variables);
    if (codes.length > 0) throw new Error(codes.join());
    return Object.values(data ?? {})[0] as unknown;
  };
  const linkFor = async (id: string) => (await asked(desk, sendLink, { id })) as SentLink;
  const later = (minutes: number) =>
    platform.clock.moveTo(new Date(platform.clock.now().getTime() + minutes * 60_000));
  /** The code in the text message that went, or nothing when none went. */
  const codeFor = async (key: string) => {
    const before = textMessages().length;
    await asked(undefined, sendCode, { key });
    return /^\d{3} \d{3}/.exec(textMessages()[before]?.text ?? '')?.[0];
  };
  const opened = (key: string, code = '') => asked(undefined, open, { key, code });

  it('goes to its telephone, and opens its requests with the code that goes there as well', async () => {
    const { id, familyId } = await registeredFamily(platform);
    const { link, key, address, isSent } = await linkFor(id);
    expect([isSent, link.expiresAt.slice(0, 10)]).toEqual([true, '2026-05-31']);
    expect(address).toBe(`https://portal.example/volgen#${key}`);
    expect(textMessages()).toMatchObject([{ to: '+32470987123', text: expect.stringContaining(address) }]);
    const code = await codeFor(key);
    expect(textMessages()[1]).toMatchObject({ to: '+32470987123', ownerId: familyId });
    expect(await opened(key, code)).toEqual({ linkId: link.id, familyId });
    expect(await asked(desk, listed, { requestId: id })).toMatchObject([
      { id: link.id, revokedAt: null, lastUsedAt: '2026-03-02T09:00:00.000Z' },
    ]);
    const log = `query ($id: ID!) { auditLog(deskId: $id, kind: request) { nodes { text request { id } } } }`;
    await asked(desk, revoke, { id, linkId: link.id });
    expect(await asked(desk, log, { id: brugge.id })).toMatchObject({
      nodes: ['Link om te volgen ingetrokken', 'Link gemaakt om te volgen zonder account'].map((text) => ({
        text,
        request: { id },
      })),
    });
  });

  it('is read from paper with spaces, small letters, and an O for a nought', async () => {
    const { id, familyId } = await registeredFamily(platform);
    const { key } = await linkFor(id);
    const typed = ` ${key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`;
    expect(await opened(typed, await codeFor(typed))).toMatchObject({ familyId });
  });

  it('is opened once by a code', async () => {
    const { key } = await linkFor((await registeredFamily(platform)).id);
    const code = await codeFor(key);
    const both = await Promise.all([opened(key, code), opened(key, code)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await opened(key, code)).toBeNull();
  });

  it('is not opened after five wrong codes, by the right one neither', async () => {
    const { key } = await linkFor((await registeredFamily(platform)).id);
    const code = (await codeFor(key)) ?? '';
    const wrong = code === '000 000' ? '111111' : '000000';
    for (let guess = 0; guess < 5; guess++) expect(await opened(key, wrong)).toBeNull();
    expect(await opened(key, code)).toBeNull();
    later(1);
    expect(await opened(key, await codeFor(key))).not.toBeNull();
  });

  it('is not opened by the code of another link, or by one that is too old', async () => {
    const { id } = await registeredFamily(platform);
    const [mine, other] = [await linkFor(id), await linkFor((await registeredFamily(platform)).id)];
    expect(await opened(mine.key, await codeFor(other.key))).toBeNull();
    const code = await codeFor(mine.key);
    later(10);
    expect(await opened(mine.key, code)).toBeNull();
  });

  it('opens nothing once the desk revoked it, or it is too old, and sends no code any more', async () => {
    const { id } = await registeredFamily(platform);
    const one = await linkFor(id);
    const code = await codeFor(one.key);
    await asked(desk, revoke, { id, linkId: one.link.id });
    later(2);
    expect([await opened(one.key, code), await codeFor(one.key)]).toEqual([null, undefined]);
    const other = await linkFor(id);
    later(90 * 24 * 60);
    expect(await codeFor(other.key)).toBeUndefined();
  });

  it('takes the place of the one before it, five times a day', async () => {
    const { id } = await registeredFamily(platform);
    const one = await linkFor(id);
    const code = await codeFor(one.key);
    const other = await linkFor(id);
    expect([await opened(one.key, code), await codeFor(one.key)]).toEqual([null, undefined]);
    expect(await opened(other.key, await codeFor(other.key))).not.toBeNull();
    for (let third = 3; third <= 5; third++) await linkFor(id);
    expect((await platform.ask(desk, sendLink, { id })).codes).toEqual(['CONFLICT']);
    later(24 * 60);
    desk = await platform.as('deskWorker', { deskIds: [brugge.id] });
    expect(await linkFor(id)).toMatchObject({ isSent: true });
  });

  it('is the only one that holds of two that were sent at once', async () => {
    const { id } = await registeredFamily(platform);
    const both = await Promise.all([linkFor(id), linkFor(id)]);
    const codes = [];
    for (const { key } of both) codes.push(await codeFor(key));
    expect(codes.filter(Boolean)).toHaveLength(1);
  });

  it('sends and opens nothing once the request has another number', async () => {
    const { id, parent } = await registeredFamily(platform);
    const { key } = await linkFor(id);
    const code = await codeFor(key);
    await asked(parent, correctPhone, { id, phone: '0478 00 00 01' });
    later(2);
    expect([await opened(key, code), await codeFor(key)]).toEqual([null, undefined]);
    const { key: newer } = await linkFor(id);
    expect(await opened(newer, await codeFor(newer))).not.toBeNull();
  });

  it('ends at once for who is in, when the number changes or is taken away', async () => {
    for (const phone of ['0478 00 00 01', '']) {
      const { id, familyId, parent } = await registeredFamily(platform);
      const { link } = await linkFor(id);
      const byLink = await platform.as('parent', { subject: link.id, familyId, byLink: true });
      const holds = () => asked(byLink, '{ myFollowLink { holds } }', {});
      expect(await holds()).toEqual({ holds: true });
      await asked(parent, correctPhone, { id, phone });
      expect(await holds()).toEqual({ holds: false });
    }
  });

  it('lets nobody change the number, erase or take everything along who came in by it', async () => {
    const { id, familyId } = await registeredFamily(platform);
    const { link } = await linkFor(id);
    const byLink = await platform.as('parent', { subject: link.id, familyId, byLink: true });
    for (const [source, variables] of [
      [correctPhone, { id, phone: '0478 00 00 01' }],
      [erase, { id: familyId }],
      ['query ($id: ID!) { exportFamily(familyId: $id) { fileName } }', { id: familyId }],
    ] as const) {
      expect((await platform.ask(byLink, source, variables)).codes).toEqual(['FORBIDDEN']);
    }
    expect(await asked(byLink, correctPhone, { id, phone: canary.applicant.phone })).toMatchObject({ id });
    const withPhone = (phone: string) => ({
      input: registration({ applicant: { ...canary.applicant, phone } }),
    });
    const other = await platform.ask(byLink, registerMutation, withPhone('0478 00 00 01'));
    expect(other.codes).toEqual(['FORBIDDEN']);
    const same = await platform.ask(byLink, registerMutation, withPhone(canary.applicant.phone));
    expect(same.codes).toEqual([]);
  });

  it('waits for text messages that do not go, without taking turns of the family', async () => {
    const { key } = await linkFor((await registeredFamily(platform)).id);
    kept.refuse('sms');
    for (let minute = 1; minute <= 6; minute++) {
      expect(await codeFor(key)).toBeUndefined();
      later(1);
    }
    kept.accept('sms');
    expect(await opened(key, await codeFor(key))).not.toBeNull();
  });

  it('takes a code that a slow gateway brings late, also one that it answers nothing about', async () => {
    const { key } = await linkFor((await registeredFamily(platform)).id);
    let text = '';
    kept.before = (message) => {
      text = message.text;
      later(9);
    };
    const code = await codeFor(key);
    later(9);
    expect(await opened(key, code)).not.toBeNull();
    kept.refuse('sms', new DeliveryFailed('temporary', 'TIMEOUT'));
    await asked(undefined, sendCode, { key });
    expect(await opened(key, /^\d{3} \d{3}/.exec(text)?.[0])).not.toBeNull();
  });

  it('answers the same for a key that is there, one that is not, and one that cannot be', async () => {
    const { key } = await linkFor((await registeredFamily(platform)).id);
    const answers = [];
    for (const each of [key, key, '00000-00000-00000-00000', 'x'.repeat(100), '']) {
      answers.push([await asked(undefined, sendCode, { key: each }), await opened(each, '')]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(textMessages()).toHaveLength(2);
  });

  it('is good for its own family alone, also for who looks after sessions', async () => {
    const [one, other] = [await registeredFamily(platform), await registeredFamily(platform)];
    const { link, key } = await linkFor(one.id);
    expect(await opened(key, await codeFor(key))).toMatchObject({ familyId: one.familyId });
    const byLink = await platform.as('parent', { subject: link.id, familyId: one.familyId });
    const seen = `query ($id: ID!) { myFollowLink { holds } careRequest(id: $id) { id } }`;
    expect((await platform.ask(byLink, seen, { id: one.id })).data).toMatchObject({
      myFollowLink: { holds: true },
      careRequest: { id: one.id },
    });
    expect((await platform.ask(byLink, seen, { id: other.id })).codes).toEqual(['FORBIDDEN']);
    const revokeOther = { id: other.id, linkId: link.id };
    expect((await platform.ask(desk, revoke, revokeOther)).codes).toEqual(['NOT_FOUND']);
    await asked(desk, revoke, { id: one.id, linkId: link.id });
    expect(await asked(byLink, '{ myFollowLink { holds } }', {})).toEqual({ holds: false });
  });

  it('is made by the desk of the request only, and where there is a mobile number', async () => {
    const { id, parent } = await registeredFamily(platform);
    const elsewhere = await platform.as('deskWorker', { deskIds: [tielt.id] });
    for (const token of [elsewhere, parent]) {
      expect((await platform.ask(token, sendLink, { id })).codes).toEqual(['FORBIDDEN']);
    }
    const { phone: _, ...applicant } = canary.applicant;
    const landline = await registeredFamily(platform, { applicant: { ...applicant, phone: '050 44 80 00' } });
    expect((await platform.ask(desk, sendLink, { id: landline.id })).codes).toEqual(['RULE_VIOLATED']);
  });

  it('says when the text message did not go, so that the desk tells the link otherwise', async () => {
    const { id } = await registeredFamily(platform);
    kept.refuse('sms');
    expect(await linkFor(id)).toMatchObject({ isSent: false, key: expect.stringMatching(/^[\w-]{23}$/) });
  });

  it('is over with the erasure of the family, and neither key nor number stands in the log', async () => {
    const { id, familyId, parent } = await registeredFamily(platform);
    const { key } = await linkFor(id);
    const code = await codeFor(key);
    for (const file of await readdir(platform.folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || !file.name.startsWith('events.')) continue;
      const bytes = await readFile(join(file.parentPath, file.name));
      for (const secret of [key, key.replaceAll('-', ''), '470987123']) {
        expect(bytes.includes(secret)).toBe(false);
      }
    }
    await asked(parent, erase, { id: familyId });
    expect(await opened(key, code)).toBeNull();
    later(2);
    expect(await codeFor(key)).toBeUndefined();
    expect(kept.forgotten).toContain(familyId);
  });

  it('is not there for who came in by nothing', async () => {
    const parent = await platform.as('parent', { familyId: randomUUID() });
    expect(await asked(parent, '{ myFollowLink { holds } }', {})).toEqual({ holds: false });
  });
});
