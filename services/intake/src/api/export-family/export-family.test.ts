import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeptMessages } from '@samenloket/notifications/testing';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import {
  brugge,
  describeDesks,
  registeredFamily,
  type Registered,
  tielt,
} from '../../testing/made-up-desks.js';
import { tellOffer } from '../../testing/told-offers.js';

const query = 'query ($id: ID!) { exportFamily(familyId: $id) { fileName mediaType contentBase64 } }';

describe('all that is kept of a family', () => {
  let platform: IntakeUnderTest;
  let family: Registered;
  let worker: string;

  beforeAll(async () => {
    const { senders } = new KeptMessages();
    platform = await IntakeUnderTest.start(undefined, { notifications: { senders, intervalMs: 3_600_000 } });
    await describeDesks(platform);
    family = await registeredFamily(platform, { remarks: { question: 'Plaats voor Robin' } });
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    await tellOffer(platform, family.id, 'matching.offerMade.v1', { answerBy: '2026-03-12' });
    const head = await platform.store.head();
    for (const process of platform.intake.processes) await process.waitFor(head);
    await platform.intake.views.caughtUp(await platform.store.head());
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const exported = async (token: string, id = family.familyId) => {
    const { data, codes } = await platform.ask(token, query, { id });
    const file = data?.['exportFamily'] as unknown as { fileName: string; contentBase64: string } | undefined;
    const text = Buffer.from(file?.contentBase64 ?? '', 'base64').toString();
    return { codes, file, data: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) };
  };

  it('leaves as one file for the family: what it said, what happened, what was sent, who looked', async () => {
    const { file, data } = await exported(family.parent);
    expect(file).toMatchObject({ fileName: 'mijn-gegevens.json', mediaType: 'application/json' });
    expect(data).toMatchObject({
      familyId: family.familyId,
      requests: [
        {
          child: { lastName: 'Kanarievogel' },
          applicant: { phone: '+32470987123' },
          remarks: { question: 'Plaats voor Robin' },
          facts: { originalStart: '2026-09-01', pattern: { text: expect.any(String) } },
          messages: expect.arrayContaining([expect.objectContaining({ what: 'requestRegistered' })]),
          openedBy: [],
        },
      ],
      enquiries: [],
    });
    const [request] = data?.['requests'] as readonly { timeline: readonly { what: string }[] }[];
    expect(request?.timeline.map(({ what }) => what)).toContain('offerMade');
  });

  it('is given to the desk that has all its files, which opens them, and to nobody else', async () => {
    expect((await exported(worker)).codes).toEqual([]);
    await platform.intake.views.caughtUp(await platform.store.head());
    expect((await exported(family.parent)).data).toMatchObject({
      requests: [{ openedBy: [{ role: 'deskWorker' }] }],
    });
    const other = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await exported(other)).codes).toEqual(['FORBIDDEN']);
    const stranger = await platform.as('parent', { familyId: randomUUID() });
    expect((await exported(stranger)).codes).toEqual(['FORBIDDEN']);
    const organiser = await platform.as('organiserCoordinator', { organiserId: randomUUID() });
    expect((await exported(organiser)).codes).toEqual(['FORBIDDEN']);
  });

  it('is nothing for who never asked, and nothing any more after an erasure', async () => {
    const familyId = randomUUID();
    const nobody = await platform.as('parent', { familyId });
    expect((await exported(nobody, familyId)).codes).toEqual(['NOT_FOUND']);
    const erased = await registeredFamily(platform);
    await platform.intake.eraseFamily({ familyId: erased.familyId, reason: 'askedByFamily' });
    expect((await exported(erased.parent, erased.familyId)).codes).toEqual(['ERASED']);
    const isErased = async (token: string) => (await platform.ask(token, '{ myFamily { erased } }')).data;
    expect(await isErased(erased.parent)).toEqual({ myFamily: { erased: true } });
    expect(await isErased(nobody)).toEqual({ myFamily: { erased: false } });
  });
});
