import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskIdOf } from '@samenloket/contracts';
import { practicePeople } from '@samenloket/gateway';
import type { SignedIn } from '@samenloket/gateway/session-api';
import { BrowserDouble } from '@samenloket/gateway/testing';
import { ask } from '../harness/graphql.js';
import { openPlatformUnderTest, type PlatformUnderTest } from '../harness/platform-under-test.js';

const deskId = deskIdOf('LLK-31005');
const worker = practicePeople.find(({ role }) => role === 'deskWorker');
const describing = `mutation ($input: DescribePersonInput!) { describePerson(input: $input) { id } }`;
const giving = `mutation ($input: GiveMembershipInput!) { giveMembership(input: $input) { id position } }`;
const ending = `mutation ($id: ID!) { endMembership(id: $id) { position } }`;

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

describe('somebody of the staff in the portal', () => {
  let under: PlatformUnderTest;
  let operator: string;
  let membershipId: string;
  beforeAll(async () => {
    under = await openPlatformUnderTest();
    operator = await under.tokenOf('operator');
    const person = { id: worker?.id, firstName: 'Lien', lastName: 'Vermeulen' };
    await ask(under.url, operator, describing, { input: person });
    const membership = { personId: worker?.id, role: 'deskWorker', deskId, from: '2024-01-01' };
    const { giveMembership } = await ask<{ giveMembership: { id: string; position: number } }>(
      under.url,
      operator,
      giving,
      { input: membership },
    );
    membershipId = giveMembership.id;
    await under.platform.caughtUp(giveMembership.position);
  });
  afterAll(async () => under[Symbol.asyncDispose]());

  const signedIn = async () => {
    const browser = new BrowserDouble(under.url);
    await browser.open(`/sign-in?person=${worker?.id}`);
    return browser;
  };
  const asks = async (browser: BrowserDouble, query: string) => {
    const response = await browser.post('/graphql', { query });
    return { status: response.status, ...((await response.json()) as Answer) };
  };

  it('has the desk of the membership, and no other', async () => {
    const browser = await signedIn();
    const { capacities } = await browser.session<SignedIn>();
    expect(capacities).toMatchObject([{ role: 'deskWorker', deskIds: [deskId] }]);
    const own = await asks(browser, `{ enquiries(deskId: "${deskId}") { nodes { id } } }`);
    expect(own).toEqual({ status: 200, data: { enquiries: { nodes: [] } } });
    const other = await asks(browser, `{ enquiries(deskId: "${deskIdOf('LLK-37015')}") { nodes { id } } }`);
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is told nothing once signed out', async () => {
    const browser = await signedIn();
    await browser.post('/session/end');
    const { errors } = await asks(browser, `{ enquiries(deskId: "${deskId}") { nodes { id } } }`);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is out of it when the membership ends, though signed in', async () => {
    const browser = await signedIn();
    const { endMembership } = await ask<{ endMembership: { position: number } }>(
      under.url,
      operator,
      ending,
      { id: membershipId },
    );
    await under.platform.caughtUp(endMembership.position);
    const { errors } = await asks(browser, `{ enquiries(deskId: "${deskId}") { nodes { id } } }`);
    expect(errors?.[0]?.extensions.code).toMatch(/^(UNAUTHENTICATED|SESSION_ENDED)$/);
    expect(await (await signedIn()).session()).toMatchObject({ signedIn: false });
  });
});
