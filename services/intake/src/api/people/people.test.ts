import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { personStream } from '../../application/shared/intake-streams.js';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../../testing/made-up-desks.js';

const describePerson = 'mutation ($input: DescribePersonInput!) { describePerson(input: $input) { id } }';
const give = 'mutation ($input: GiveMembershipInput!) { giveMembership(input: $input) { id position } }';
const endNow = 'mutation ($id: ID!, $until: Date) { endMembership(id: $id, until: $until) { position } }';
const act = 'mutation ($id: ID!) { actAs(membershipId: $id) { token role expiresAt } }';
const members =
  'query ($desk: ID!) { members(deskId: $desk) { role from until person { lastName erased } } }';

describe('people and their roles', () => {
  let platform: IntakeUnderTest;
  let operator: string;
  let personId: string;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    operator = await platform.as('operator');
    personId = await person('Kanariestaf');
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  async function person(lastName: string): Promise<string> {
    const { data } = await platform.ask(operator, describePerson, {
      input: { firstName: 'Mieke', lastName },
    });
    return (data?.['describePerson'] as unknown as { id: string }).id;
  }
  const giving = (token: string, input: object) => platform.ask(token, give, { input });
  async function given(input: object): Promise<string> {
    const { data, codes } = await giving(operator, input);
    expect(codes).toEqual([]);
    const { id, position } = data?.['giveMembership'] as unknown as { id: string; position: number };
    await platform.intake.views.caughtUp(position);
    return id;
  }
  /** As the identity provider says who it is, in whatever role. */
  const signedIn = (subject = personId) => platform.as('referrer', { subject });
  const acting = async (id: string, token?: string) => platform.ask(token ?? (await signedIn()), act, { id });
  const tokenIn = ({ data }: Awaited<ReturnType<typeof acting>>) =>
    (data?.['actAs'] as unknown as { token: string }).token;

  it('a person with two roles acts in one at a time', async () => {
    const own = { personId, role: 'deskWorker', deskId: brugge.id };
    const desk = await given(own);
    const front = await given({ personId, role: 'frontDesk', deskId: tielt.id });
    const { data } = await platform.ask(await signedIn(), '{ myMemberships { id role deskId } }');
    expect(data?.['myMemberships']).toEqual([
      { id: desk, role: 'deskWorker', deskId: brugge.id },
      { id: front, role: 'frontDesk', deskId: tielt.id },
    ]);
    const { id } = await registeredFamily(platform);
    const list = 'query ($id: ID!) { careRequest(id: $id) { applicant { lastName } } }';
    const asWorker = tokenIn(await acting(desk));
    expect((await platform.ask(asWorker, list, { id })).codes).toEqual([]);
    const asFront = tokenIn(await acting(front, asWorker));
    expect((await platform.ask(asFront, list, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await giving(operator, own)).codes).toEqual(['RULE_VIOLATED']);
  });

  it('nobody acts by a membership of somebody else, or before or after it', async () => {
    const later = await given({ personId, role: 'policy', from: '2026-05-01' });
    expect((await acting(later)).codes).toEqual(['FORBIDDEN']);
    const other = await given({ personId: await person('Ander'), role: 'policy' });
    expect((await acting(other)).codes).toEqual(['FORBIDDEN']);
    expect((await acting(randomUUID())).codes).toEqual(['FORBIDDEN']);
  });

  it('a role token lives a quarter of an hour, and not beyond the membership', async () => {
    const id = await given({ personId, role: 'policy', until: '2026-03-02' });
    const { data } = await acting(id);
    expect(data?.['actAs']).toMatchObject({ role: 'policy', expiresAt: '2026-03-02T09:15:00.000Z' });
    platform.clock.moveTo(new Date('2026-03-02T22:50:00.000Z'));
    const last = await acting(id);
    expect(last.data?.['actAs']).toMatchObject({ expiresAt: '2026-03-02T23:00:00.000Z' });
    platform.clock.moveTo(new Date('2026-03-02T23:00:01.000Z'));
    expect((await platform.ask(tokenIn(last), '{ myMemberships { id } }')).codes).toEqual([
      'UNAUTHENTICATED',
    ]);
    platform.clock.moveTo(new Date('2026-03-02T09:00:00.000Z'));
  });

  it('an ended membership stops working at once', async () => {
    const leaving = await person('Vertrekker');
    const id = await given({ personId: leaving, role: 'deskWorker', deskId: brugge.id });
    const token = tokenIn(await acting(id, await signedIn(leaving)));
    const list = '{ careRequests { nodes { id } } }';
    expect((await platform.ask(token, list)).codes).toEqual([]);
    expect((await platform.ask(operator, endNow, { id })).codes).toEqual([]);
    expect((await platform.ask(token, list)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await acting(id, await signedIn(leaving))).codes).toEqual(['FORBIDDEN']);
  });

  it('a desk administers its own people and referrers, an organiser its own; nobody else does', async () => {
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const organiserId = randomUUID();
    const coordinator = await platform.as('organiserCoordinator', { organiserId });
    const [desk, elsewhere] = [{ deskId: brugge.id }, { deskId: tielt.id }];
    const newcomer = async (token: string, role: string, body: object) =>
      (await giving(token, { personId: await person('Nieuw'), role, ...body })).codes;
    expect(await newcomer(worker, 'frontDesk', desk)).toEqual([]);
    expect(await newcomer(worker, 'referrer', { referrerId: randomUUID() })).toEqual([]);
    expect(await newcomer(worker, 'deskWorker', elsewhere)).toEqual(['FORBIDDEN']);
    expect(await newcomer(worker, 'operator', {})).toEqual(['FORBIDDEN']);
    expect(await newcomer(coordinator, 'organiserCoordinator', { organiserId })).toEqual([]);
    expect(await newcomer(coordinator, 'organiserCoordinator', { organiserId: randomUUID() })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await newcomer(coordinator, 'deskWorker', desk)).toEqual(['FORBIDDEN']);
    for (const role of ['parent', 'referrer', 'frontDesk', 'childMinder', 'policy'] as const) {
      expect(await newcomer(await platform.as(role, { deskIds: [brugge.id] }), 'frontDesk', desk)).toEqual([
        'FORBIDDEN',
      ]);
    }
    const unknown = await platform.ask(worker, endNow, { id: randomUUID() });
    expect(unknown.codes).toEqual(['FORBIDDEN']);
  });

  it('names are for who administers them, not for the operator, and are not in the log in the clear', async () => {
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const names = async (token: string) => {
      const { data } = await platform.ask(token, members, { desk: brugge.id });
      const found = data?.['members'] as unknown as { person: { lastName: string | null } }[];
      return found.map(({ person: { lastName } }) => lastName);
    };
    expect(await names(worker)).toContain('Kanariestaf');
    expect(new Set(await names(operator))).toEqual(new Set([null]));
    const stored = await Array.fromAsync(platform.store.readStream(personStream(personId)));
    expect(JSON.stringify(stored)).not.toContain('Kanariestaf');
  });

  it('an erased person is nobody any more, and acts for nobody', async () => {
    const erased = await person('Vergeten');
    const id = await given({ personId: erased, role: 'deskWorker', deskId: brugge.id });
    const token = tokenIn(await acting(id, await signedIn(erased)));
    const erase = 'mutation ($id: ID!) { erasePerson(id: $id) { position } }';
    expect((await platform.ask(await platform.as('policy'), erase, { id: erased })).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await platform.ask(token, erase, { id: erased })).codes).toEqual([]);
    expect((await platform.ask(token, '{ careRequests { nodes { id } } }')).codes).toEqual([
      'UNAUTHENTICATED',
    ]);
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const { data } = await platform.ask(worker, members, { desk: brugge.id });
    expect(data?.['members']).toContainEqual(
      expect.objectContaining({ person: { lastName: null, erased: true } }),
    );
    expect(JSON.stringify(data)).not.toContain('Vergeten');
  });
});
