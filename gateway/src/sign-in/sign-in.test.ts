import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskIdOf, organiserIdOf } from '@samenloket/contracts';
import { validated } from '@samenloket/messaging';
import { randomUUID } from 'node:crypto';
import type { SignedIn } from '../session-api.js';
import { clientId, IssuerDouble } from '../testing/issuer-double.js';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';
import { SignInRoles } from './sign-in-roles.js';

const grants = [
  { role: 'Loketmedewerker', organisation: '0207494678', as: 'deskWorker', desk: 'LLK-31005' },
  { role: 'Coordinator', as: 'organiserCoordinator' },
];

describe('signing in', () => {
  let issuer: IssuerDouble;
  let portal: PortalUnderTest;
  beforeAll(async () => {
    issuer = await IssuerDouble.listen();
    const rules = validated(SignInRoles, { grants }, 'The roles');
    const subjectSecret = Buffer.from('a secret of at least thirty-two characters');
    const settings = { issuer: issuer.url, clientId, scope: 'openid profile vo' };
    portal = await portalUnderTest({ signIn: { ...settings, rules, subjectSecret } });
  });
  afterAll(async () => {
    await portal[Symbol.asyncDispose]();
    await issuer.close();
  });
  const signedIn = async (person: Record<string, unknown>, path = '/sign-in') => {
    issuer.person = { sub: randomUUID(), ...person };
    const browser = portal.browser();
    return { browser, at: await browser.open(path), session: await browser.session<SignedIn>() };
  };

  it('gives desk staff the desk that the issuer says, with its name', async () => {
    const { browser, session } = await signedIn({
      given_name: 'Lien',
      family_name: 'Vermeulen',
      vo_doelgroepcode: 'LB',
      samenloket_rol_3d: ['Loketmedewerker:0207494678'],
    });
    expect(session).toMatchObject({
      signedIn: true,
      name: 'Lien Vermeulen',
      capacities: [{ role: 'deskWorker', label: 'Loketmedewerker, Lokaal Loket Brugge' }],
      development: false,
      people: [],
    });
    expect(await portal.actorOf(browser)).toMatchObject({
      role: 'deskWorker',
      deskIds: [deskIdOf('LLK-31005')],
    });
  });

  it('makes a citizen the parent of one family, the same at each sign-in', async () => {
    const person = { sub: '71.02.03-123.45', vo_doelgroepcode: 'BUR' };
    const [first, second] = [await signedIn(person), await signedIn(person)];
    const [one, other] = [await portal.actorOf(first.browser), await portal.actorOf(second.browser)];
    expect(one).toMatchObject({ role: 'parent', familyId: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(one).toEqual(other);
    expect(JSON.stringify(one)).not.toMatch(/71\.02|123\.45|710203/);
  });

  it('makes a parent another family once all that was kept of the first one is erased', async () => {
    const person = { sub: '71.02.03-123.45', vo_doelgroepcode: 'BUR' };
    const familyAfterSignIn = async () => (await portal.actorOf((await signedIn(person)).browser))?.familyId;
    const first = await familyAfterSignIn();
    portal.erasedFamilies.add(first!);
    const second = await familyAfterSignIn();
    expect(second).toMatch(/^[\da-f-]{36}$/);
    expect(second).not.toBe(first);
    expect(await familyAfterSignIn()).toBe(second);
    portal.erasedFamilies.add(second!);
    expect([first, second]).not.toContain(await familyAfterSignIn());
  });

  it('lets somebody with two roles act in one of them at a time', async () => {
    const { browser, session } = await signedIn({
      vo_doelgroepcode: 'LB',
      samenloket_rol_3d: ['Loketmedewerker:0207494678', 'Coordinator:0450912715'],
    });
    const [, coordinator] = session.capacities;
    const chosen = await browser.post('/session/capacity', { id: coordinator?.id });
    expect(await chosen.json()).toMatchObject({ active: coordinator?.id });
    const actor = await portal.actorOf(browser);
    expect(actor).toMatchObject({
      role: 'organiserCoordinator',
      deskIds: [],
      organiserId: organiserIdOf('0450912715'),
    });
  });

  it('adds the memberships that the platform knows, and prefers them to what the issuer says', async () => {
    const sub = randomUUID();
    const from = '2024-01-01';
    portal.memberships.set(sub, [
      { id: randomUUID(), role: 'deskWorker', deskId: deskIdOf('LLK-31005'), from },
      { id: randomUUID(), role: 'frontDesk', deskId: deskIdOf('LLK-31005'), from, until: '2025-12-31' },
    ]);
    const roles = { vo_doelgroepcode: 'LB', samenloket_rol_3d: ['Loketmedewerker:0207494678'] };
    const { browser, session } = await signedIn({ sub, ...roles });
    expect(session.capacities).toHaveLength(1);
    const [membership] = portal.memberships.get(sub) ?? [];
    expect(await portal.actorOf(browser)).toMatchObject({ subject: sub, membershipId: membership?.id });
  });

  it('goes on where it began, and nowhere outside the portal', async () => {
    const citizen = { vo_doelgroepcode: 'BUR' };
    const wanted = async (path: string) =>
      (await signedIn(citizen, `/sign-in?return=${encodeURIComponent(path)}`)).at;
    expect(await wanted('/aanvragen/nieuw?stap=2')).toBe(`${portal.url}/aanvragen/nieuw?stap=2`);
    for (const outside of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'x',
    ]) {
      expect(await wanted(outside)).toBe(`${portal.url}/`);
    }
  });

  it('shows a browser no token, and the store nothing of who is signed in', async () => {
    const { browser } = await signedIn({ given_name: 'Kanarievogel', vo_doelgroepcode: 'BUR' });
    await portal.actorOf(browser);
    expect(browser.seen.join()).not.toMatch(/eyJ[\w-]+\./);
    const documents = await portal.documents.collection<Record<string, unknown>>({
      name: 'sessions',
      indexes: [],
    });
    const kept = JSON.stringify(await documents.find());
    const [cookie = ''] = [...(browser.cookies.get(portal.url)?.values() ?? [])];
    expect(cookie).toMatch(/^[\w-]{43}$/);
    expect(kept).not.toContain('Kanarievogel');
    expect(kept).not.toContain(cookie);
  });

  it('keeps two sign-ins in one browser apart', async () => {
    issuer.person = { sub: randomUUID(), vo_doelgroepcode: 'BUR' };
    const browser = portal.browser();
    const [first, second] = [await browser.ask('/sign-in'), await browser.ask('/sign-in')];
    for (const begun of [first, second]) {
      const end = await browser.open(begun.headers.get('location') ?? '');
      expect(end).toBe(`${portal.url}/`);
    }
  });

  it('has cookies that no script reads, and that no other site sends along with a POST', async () => {
    const response = await portal.browser().ask('/sign-in');
    expect(response.headers.get('set-cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/);
  });
});
