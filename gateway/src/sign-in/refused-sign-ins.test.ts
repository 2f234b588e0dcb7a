import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deskIdOf } from '@samenloket/contracts';
import { validated } from '@samenloket/messaging';
import { generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { clientId, IssuerDouble, type Misdeeds } from '../testing/issuer-double.js';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';
import { SignInRoles } from './sign-in-roles.js';

const clientSecret = 'a secret between the portal and its issuer';
const grants = [{ role: 'Loketmedewerker', as: 'deskWorker', desk: 'LLK-31005' }];
const minutes = 60_000;

describe('a sign-in is refused', () => {
  let issuer: IssuerDouble;
  let portal: PortalUnderTest;
  beforeAll(async () => {
    issuer = await IssuerDouble.listen();
    const rules = validated(SignInRoles, { grants }, 'The roles');
    const subjectSecret = Buffer.from('a secret of at least thirty-two characters');
    const settings = { issuer: issuer.url, clientId, clientSecret, scope: 'openid' };
    portal = await portalUnderTest({ signIn: { ...settings, rules, subjectSecret } });
  });
  afterAll(async () => {
    await portal[Symbol.asyncDispose]();
    await issuer.close();
  });
  beforeEach(() => {
    issuer.misdeeds = {};
    issuer.person = { sub: randomUUID(), vo_doelgroepcode: 'BUR' };
  });
  const failed = (reason: string) => `${portal.url}/sign-in-failed?reason=${reason}`;
  const expectRefusal = async (reason: string, browser = portal.browser(), at = '/sign-in') => {
    expect(await browser.open(at)).toBe(failed(reason));
    expect(await browser.session()).toMatchObject({ signedIn: false });
  };
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = (changed: object): Misdeeds => ({ claims: (proper) => ({ ...proper, ...changed }) });

  const spoiled: [what: string, Misdeeds][] = [
    ['of another issuer', claims({ iss: 'https://elsewhere.example' })],
    ['for another audience', claims({ aud: 'elsewhere' })],
    ['for others beside us, without saying who asked', claims({ aud: [clientId, 'elsewhere'] })],
    ['with the nonce of another sign-in', claims({ nonce: 'another' })],
    ['without a nonce', claims({ nonce: undefined })],
    ['that has expired', claims({ iat: 1_700_000_000, exp: 1_700_000_300 })],
    ['that never expires', claims({ exp: undefined })],
    ['about nobody', claims({ sub: undefined })],
    ['without a signature', { sign: (proper) => `${encoded({ alg: 'none' })}.${encoded(proper)}.` }],
    [
      'signed with the secret that the portal shares, as if it were a key',
      {
        sign: (proper: JWTPayload) =>
          new SignJWT(proper).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(clientSecret)),
      },
    ],
    [
      'signed with a key that is not of the issuer',
      {
        sign: async (proper: JWTPayload) =>
          new SignJWT(proper)
            .setProtectedHeader({ alg: 'ES256', kid: 'one' })
            .sign((await generateKeyPair('ES256')).privateKey),
      },
    ],
    [
      'changed after it was signed',
      {
        token: (token) => {
          const [header, body = '', signature] = token.split('.');
          const content = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
          return `${header}.${encoded({ ...content, vo_doelgroepcode: 'LB' })}.${signature}`;
        },
      },
    ],
    ['that is not there', { token: () => undefined }],
  ];

  it.each(spoiled)('by an ID token %s', async (_what, misdeeds) => {
    issuer.misdeeds = misdeeds;
    await expectRefusal('refused');
  });

  it('by an answer with the state of another sign-in', async () => {
    const other = portal.browser();
    const begun = await other.ask('/sign-in');
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    issuer.misdeeds = { answer: (parameters) => parameters.set('state', state) };
    await expectRefusal('expired');
  });

  it('by an answer that says another issuer gave it', async () => {
    issuer.misdeeds = { answer: (parameters) => parameters.set('iss', 'https://elsewhere.example') };
    await expectRefusal('refused');
  });

  it('by an answer without the name of its issuer, from one that promises to give it', async () => {
    issuer.misdeeds = { answer: (parameters) => parameters.delete('iss') };
    await expectRefusal('refused');
  });

  it('in another browser than the one in which it began', async () => {
    const begun = await portal.browser().ask('/sign-in');
    await expectRefusal('expired', portal.browser(), begun.headers.get('location') ?? '');
  });

  it('with an answer that was used before', async () => {
    const browser = portal.browser();
    const begun = await browser.ask('/sign-in');
    const cookies = new Map(browser.cookies.get(portal.url));
    const answered = await browser.ask(begun.headers.get('location') ?? '');
    const answer = answered.headers.get('location') ?? '';
    expect(await browser.open(answer)).toBe(`${portal.url}/`);
    const thief = portal.browser();
    thief.cookies.set(portal.url, cookies);
    await expectRefusal('expired', thief, answer);
  });

  it('once when two answers come at the same time', async () => {
    const browser = portal.browser();
    const begun = await browser.ask('/sign-in');
    const answered = await browser.ask(begun.headers.get('location') ?? '');
    const answer = answered.headers.get('location') ?? '';
    const ends = await Promise.all([browser.ask(answer), browser.ask(answer)]);
    const places = ends.map(({ headers }) => headers.get('location')).sort();
    expect(places).toEqual([`${portal.url}/`, failed('expired')]);
  });

  it("with somebody else's code, which was not meant for this sign-in", async () => {
    const victim = portal.browser();
    const begun = await victim.ask('/sign-in');
    await victim.ask(begun.headers.get('location') ?? '');
    const stolen = issuer.lastCode;
    issuer.misdeeds = { answer: (parameters) => parameters.set('code', stolen) };
    await expectRefusal('refused');
  });

  it('when the answer comes more than ten minutes later', async () => {
    const browser = portal.browser();
    const begun = await browser.ask('/sign-in');
    portal.clock.moveTo(new Date(portal.clock.now().getTime() + 11 * minutes));
    await expectRefusal('expired', browser, begun.headers.get('location') ?? '');
  });

  it('when the person says no at the issuer', async () => {
    issuer.misdeeds = {
      answer: (parameters) => {
        parameters.delete('code');
        parameters.set('error', 'access_denied');
      },
    };
    await expectRefusal('cancelled');
  });

  it('when a company claims a role at a desk', async () => {
    issuer.person = {
      sub: randomUUID(),
      vo_doelgroepcode: 'EA',
      samenloket_rol_3d: ['Loketmedewerker:0207494678'],
    };
    await expectRefusal('noRole');
  });

  it('when it is not said in which quality somebody comes', async () => {
    issuer.person = { sub: randomUUID(), samenloket_rol_3d: ['Loketmedewerker:0207494678'] };
    await expectRefusal('noRole');
  });

  it('when the only membership has ended', async () => {
    const sub = randomUUID();
    const membership = { id: randomUUID(), role: 'deskWorker', deskId: deskIdOf('LLK-31005') };
    portal.memberships.set(sub, [{ ...membership, from: '2015-01-01', until: '2024-12-31' }]);
    issuer.person = { sub, vo_doelgroepcode: 'LB' };
    await expectRefusal('noRole');
  });

  it('as desk staff when a citizen claims a role or a membership: a parent is all it can be', async () => {
    const sub = randomUUID();
    const desk = { id: randomUUID(), role: 'deskWorker', deskId: deskIdOf('LLK-31005'), from: '2020-01-01' };
    portal.memberships.set(sub, [desk]);
    issuer.person = {
      sub,
      vo_doelgroepcode: 'BUR',
      samenloket_rol_3d: ['Loketmedewerker:0207494678'],
    };
    const browser = portal.browser();
    await browser.open('/sign-in');
    const { capacities } = await browser.session<{ capacities: { role: string }[] }>();
    expect(capacities.map(({ role }) => role)).toEqual(['parent']);
  });

  it('while the issuer cannot be reached', async () => {
    const rules = validated(SignInRoles, { grants }, 'The roles');
    const subjectSecret = Buffer.alloc(32);
    const gone = await IssuerDouble.listen();
    const settings = { issuer: gone.url, clientId, scope: 'openid', rules, subjectSecret };
    await gone.close();
    await using alone = await portalUnderTest({ signIn: settings });
    expect(await alone.browser().open('/sign-in')).toBe(`${alone.url}/sign-in-failed?reason=unavailable`);
  });

  it('where there is no issuer, nor a practice one', async () => {
    await using alone = await portalUnderTest();
    expect(await alone.browser().open('/sign-in')).toBe(`${alone.url}/sign-in-failed?reason=unavailable`);
    expect(await alone.browser().session()).toMatchObject({ canSignIn: false, people: [] });
    expect((await alone.browser().ask('/development-issuer/choose/x')).status).toBe(404);
  });
});
