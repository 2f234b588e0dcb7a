import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { type Claims, IntakeUnderTest } from '../../testing/intake-under-test.js';
import {
  brugge,
  describeDesks,
  registeredFamily,
  type Registered,
  tielt,
} from '../../testing/made-up-desks.js';
import { tellOf } from '../../testing/told-events.js';

const locationId = randomUUID();
const place = { locationId, start: '2026-09-01', pattern: { weeks: [['mo_am'] as const] } };
const query = (id: string) => `{
  careRequest(id: "${id}") { timeline { what by text place { id name } } nextSteps { what dueOn text place { name } } }
}`;

describe('the timeline of a request', () => {
  let platform: IntakeUnderTest;
  let family: Registered;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    family = await registeredFamily(platform);
    const { id } = family;
    await tellOf(platform, 'location', locationId, {
      type: 'providerCapacity.locationDescribed.v1',
      data: {
        ...{ locationId, organiserId: randomUUID(), deskId: brugge.id, name: 'Het Zonnetje' },
        kind: 'familyCare',
      },
    });
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const note = `mutation { recordFollowUp(input: { id: "${id}", channel: "phone", colleague: "Bo", note: "Lastige vader" }) { id } }`;
    expect((await platform.ask(worker, note)).codes).toEqual([]);
    await platform.ask(worker, `{ careRequest(id: "${id}") { applicant { phone } } }`, {}, 'terugbellen');
    await platform.ask(worker, `{ careRequest(id: "${id}") { child { lastName } } }`);
    const offers = [randomUUID(), randomUUID()].map((offerId) => ({ requestId: id, offerId }));
    const [one, other] = offers;
    if (!one || !other) throw new Error('There are two offers.');
    await tellOf(
      platform,
      'offers',
      id,
      { type: 'matching.offerMade.v1', data: { ...one, ...place, answerBy: '2026-03-12' } },
      { type: 'matching.offerMade.v1', data: { ...other, ...place, answerBy: '2026-03-12' } },
      { type: 'matching.offerWithdrawn.v1', data: { ...other, cause: 'organiser' } },
    );
    await platform.intake.views.caughtUp(await platform.store.head());
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const told = async (role: Role, claims: object, reason?: string) => {
    const { data, codes } = await platform.ask(await platform.as(role, claims), query(family.id), {}, reason);
    return {
      codes,
      request: data?.['careRequest'] as unknown as {
        timeline: object[] | null;
        nextSteps: object[] | null;
      } | null,
    };
  };

  it('tells the family what happened, who looked, and what comes next', async () => {
    const { request } = await told('parent', { familyId: family.familyId });
    expect(request?.timeline).toMatchObject([
      { what: 'requestRegistered', by: 'family', text: 'Je vroeg kinderopvang.' },
      { what: 'contactMade', by: 'desk', text: 'Je loket had contact over je aanvraag.' },
      { what: 'fileOpened', by: 'desk', text: 'Je loket opende je dossier.' },
      { what: 'offerMade', by: 'organiser', place: { id: locationId, name: 'Het Zonnetje' } },
      { what: 'offerMade', by: 'organiser' },
      { what: 'offerWithdrawn', text: 'De plaats bij Het Zonnetje is niet meer vrij.' },
    ]);
    expect(request?.nextSteps).toEqual([
      {
        ...{ what: 'answerOffer', dueOn: '2026-03-12', place: { name: 'Het Zonnetje' } },
        text: 'Zeg of je de plaats bij Het Zonnetje wilt. Doe dat ten laatste op 12 maart 2026.',
      },
    ]);
  });

  it('has no name of staff, no note of the desk, and no reason of an organiser', async () => {
    const { request } = await told('parent', { familyId: family.familyId });
    expect(JSON.stringify(request)).not.toMatch(/Bo\b|Lastige|terugbellen|"cause"|colleague/);
  });

  it('is there for the desk that has the file', async () => {
    const { request } = await told('deskWorker', { deskIds: [brugge.id] });
    expect(request?.timeline).toHaveLength(6);
  });

  it.each([
    ['another family', 'parent', { familyId: randomUUID() }],
    ['another desk', 'deskWorker', { deskIds: [tielt.id] }],
    ['the front desk', 'frontDesk', { deskIds: [brugge.id] }],
    ['policy', 'policy', {}],
    ['the operator', 'operator', {}],
  ] as const)('is nothing for %s', async (_who, role, claims) => {
    expect((await told(role, claims)).codes).toEqual(['FORBIDDEN']);
  });

  it('is hidden from an organiser that may contact the family', async () => {
    const { request, codes } = await told('childMinder', { locationIds: [locationId] });
    expect(codes).toEqual([]);
    expect(request).toEqual({ timeline: null, nextSteps: null });
  });

  const refused: readonly [string, string, Role, Claims][] = [
    ['messages', 'another family', 'parent', { familyId: randomUUID() }],
    ['messages', 'an organiser that may contact the family', 'childMinder', { locationIds: [locationId] }],
    ['messages', 'another desk', 'deskWorker', { deskIds: [tielt.id] }],
    ['unreachedFamilies', 'another desk', 'deskWorker', { deskIds: [tielt.id] }],
    ['unreachedFamilies', 'a family', 'parent', { familyId: randomUUID() }],
  ];
  it.each(refused)('%s is refused to %s', async (asked, _who, role, claims) => {
    const token = await platform.as(role, claims);
    const source =
      asked === 'messages'
        ? `{ messages(requestId: "${family.id}") { what } }`
        : `{ unreachedFamilies(deskId: "${brugge.id}") { nodes { requestId } } }`;
    expect((await platform.ask(token, source)).codes).toEqual(['FORBIDDEN']);
  });
});
