import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { SignedIn, SignedOut } from '../session-api.js';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';
import { practicePeople } from './practice-people.js';

describe('the practice issuer', () => {
  let portal: PortalUnderTest;
  beforeAll(async () => {
    portal = await portalUnderTest({ development: true });
    for (const { id, role } of practicePeople) {
      const desk = ['frontDesk', 'deskWorker'].includes(role) && { deskId: randomUUID() };
      const organiser = role === 'organiserCoordinator' && { organiserId: randomUUID() };
      const membership = { id: randomUUID(), role, from: '2020-01-01', ...desk, ...organiser };
      if (!['parent', 'policy', 'operator'].includes(role)) portal.memberships.set(id, [membership]);
    }
  });
  afterAll(async () => portal[Symbol.asyncDispose]());

  it('has somebody for each role, whom the portal can show before anybody signs in', async () => {
    const { people, development, canSignIn } = await portal.browser().session<SignedOut>();
    expect({ development, canSignIn }).toEqual({ development: true, canSignIn: true });
    const roles = new Set(people.map(({ role }) => role));
    expect(roles.size).toBe(8);
    expect(people[0]).toEqual({
      ...{ id: expect.any(String), name: 'Hanne Mertens' },
      ...{ role: 'parent', label: 'Ouder die op opvang wacht' },
    });
  });

  it.each(practicePeople.map(({ name, role, id }) => [name, role, id]))(
    'signs %s in as %s at one click',
    async (name, role, id) => {
      const browser = portal.browser();
      expect(await browser.open(`/sign-in?person=${id}&return=/start`)).toBe(`${portal.url}/start`);
      expect(await browser.session<SignedIn>()).toMatchObject({ name, capacities: [{ role }] });
      expect(await portal.actorOf(browser)).toMatchObject({ subject: id, role });
    },
  );

  it('shows a page of people to choose from, which says that it is for practice', async () => {
    const browser = portal.browser();
    const at = await browser.open('/sign-in');
    expect(at).toContain(`${portal.url}/development-issuer/choose/`);
    const page = await (await browser.ask(at)).text();
    expect(page).toContain('Oefenomgeving');
    for (const { name } of practicePeople) expect(page).toContain(name);
    expect(page).not.toMatch(/style=|<script|<style/);
    expect(await browser.open(`${at}?person=${practicePeople[1]?.id}`)).toBe(`${portal.url}/`);
    expect(await browser.session<SignedIn>()).toMatchObject({ name: 'Sofie De Backer' });
  });

  it('lets somebody be another person the next time', async () => {
    const browser = portal.browser();
    for (const { id, name } of practicePeople.slice(0, 2)) {
      await browser.open(`/sign-in?person=${id}`);
      expect(await browser.session<SignedIn>()).toMatchObject({ name });
    }
  });

  it('lets somebody go back without signing in', async () => {
    const browser = portal.browser();
    const at = await browser.open('/sign-in');
    expect(await browser.open(`${at}?cancel`)).toBe(`${portal.url}/sign-in-failed?reason=cancelled`);
  });

  it('gives no code to who does not show how it was asked for', async () => {
    const asked = new URLSearchParams({
      ...{ client_id: 'samenloket', response_type: 'code', scope: 'openid', state: 'x', nonce: 'x' },
      redirect_uri: `${portal.url}/sign-in/answer`,
    });
    const response = await portal.browser().ask(`/development-issuer/auth?${asked.toString()}`);
    expect(response.headers.get('location')).toContain('error=invalid_request');
  });

  it('sends codes to the portal and nobody else', async () => {
    const asked = new URLSearchParams({
      ...{ client_id: 'samenloket', response_type: 'code', scope: 'openid', state: 'x', nonce: 'x' },
      ...{ code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' },
      redirect_uri: 'https://elsewhere.example/',
    });
    const response = await portal.browser().ask(`/development-issuer/auth?${asked.toString()}`);
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  });
});
