import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { practicePeople } from '../development-issuer/practice-people.js';
import { csrfHeader, type SignedIn } from '../session-api.js';
import type { BrowserDouble } from '../testing/browser-double.js';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';

const minutes = 60_000;
const policy = practicePeople.find(({ role }) => role === 'policy')?.id ?? '';
const question = { query: '{ actor }' };

describe('a question in the name of a session', () => {
  let portal: PortalUnderTest;
  let browser: BrowserDouble;
  let session: SignedIn;
  beforeEach(async () => {
    portal = await portalUnderTest({ development: true });
    browser = await signedIn();
    session = await browser.session<SignedIn>();
  });
  afterEach(async () => portal[Symbol.asyncDispose]());

  const signedIn = async () => {
    const fresh = portal.browser();
    await fresh.open(`/sign-in?person=${policy}`);
    return fresh;
  };
  const ask = (headers: Record<string, string>, by = browser) =>
    by.ask('/graphql', { method: 'POST', body: question, headers });
  const later = (ms: number) => portal.clock.moveTo(new Date(portal.clock.now().getTime() + ms));
  const codeOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  };
  const cookies = () => browser.cookies.get(portal.url) ?? new Map<string, string>();

  it('is heard with what /session told the page', async () => {
    expect(await portal.actorOf(browser)).toMatchObject({ role: 'policy' });
  });

  it('is refused without the header that only the portal knows', async () => {
    expect(await codeOf(await ask({}))).toEqual([403, 'SESSION_CHANGED']);
  });

  it('is refused with the header of another session', async () => {
    const other = await (await signedIn()).session<SignedIn>();
    expect(await codeOf(await ask({ [csrfHeader]: other.csrf }))).toEqual([403, 'SESSION_CHANGED']);
  });

  it('is refused from a page of another site, even with the right header', async () => {
    const elsewhere = { [csrfHeader]: session.csrf, origin: 'https://elsewhere.example' };
    expect(await codeOf(await ask({ ...elsewhere, 'sec-fetch-site': 'cross-site' }))).toEqual([
      403,
      'FORBIDDEN',
    ]);
    expect(await codeOf(await ask(elsewhere))).toEqual([403, 'FORBIDDEN']);
  });

  it('is refused from a page of another port of this host', async () => {
    const origin = 'http://localhost:1';
    const headers = { [csrfHeader]: session.csrf, origin, 'sec-fetch-site': 'same-site' };
    expect(await codeOf(await ask(headers))).toEqual([403, 'FORBIDDEN']);
  });

  it('is refused with a cookie that was changed', async () => {
    const [[name, value] = ['', '']] = [...cookies()];
    cookies().set(name, `${value.slice(0, -1)}${value.endsWith('A') ? 'B' : 'A'}`);
    expect(await codeOf(await ask({ [csrfHeader]: session.csrf }))).toEqual([401, 'SESSION_ENDED']);
  });

  it.each(['', 'x', 'x'.repeat(10_000), '../../etc/passwd', '%00'])(
    'is refused with a cookie that is none: %#',
    async (value) => {
      for (const name of cookies().keys()) cookies().set(name, value);
      expect(await codeOf(await ask({ [csrfHeader]: session.csrf }))).toEqual([401, 'SESSION_ENDED']);
    },
  );

  it('is refused after half an hour without one, and the cookie goes', async () => {
    later(31 * minutes);
    expect(await codeOf(await ask({ [csrfHeader]: session.csrf }))).toEqual([401, 'SESSION_ENDED']);
    expect([...cookies()]).toEqual([]);
    expect(await browser.session()).toMatchObject({ signedIn: false });
  });

  it('is refused after ten hours, however busy they were', async () => {
    for (let half = 0; half < 20; half++) {
      expect((await ask({ [csrfHeader]: session.csrf })).status).toBe(200);
      later(29 * minutes);
    }
    later(20 * minutes);
    expect(await codeOf(await ask({ [csrfHeader]: session.csrf }))).toEqual([401, 'SESSION_ENDED']);
  });

  it('does not keep a session going when the page asks by itself', async () => {
    later(20 * minutes);
    const byItself = { [csrfHeader]: session.csrf, 'x-samenloket-background': '1' };
    expect((await ask(byItself)).status).toBe(200);
    later(11 * minutes);
    expect(await codeOf(await ask(byItself))).toEqual([401, 'SESSION_ENDED']);
  });

  it('is refused after signing out, also to who kept the cookie', async () => {
    const kept = new Map(cookies());
    const ended = await browser.post('/session/end');
    expect(await ended.json()).toEqual({ signedIn: false, continueAt: '/' });
    browser.cookies.set(portal.url, kept);
    expect(await codeOf(await ask({ [csrfHeader]: session.csrf }))).toEqual([401, 'SESSION_ENDED']);
  });

  it('cannot sign somebody out, change a role or go on for longer without the header', async () => {
    for (const path of ['/session/end', '/session/capacity', '/session/extend']) {
      const refused = await browser.ask(path, { method: 'POST', body: { id: session.active } });
      expect(refused.status).toBe(403);
    }
    expect(await browser.session()).toMatchObject({ signedIn: true });
  });

  it('is refused in a role that the person does not have', async () => {
    const response = await browser.post('/session/capacity', { id: 'operator.platform' });
    expect(await codeOf(response)).toEqual([403, 'FORBIDDEN']);
  });

  it('is refused by the cookie, and with the header, of before a change of role', async () => {
    const kept = new Map(cookies());
    await browser.post('/session/capacity', { id: session.active });
    expect(await codeOf(await ask({ [csrfHeader]: session.csrf }))).toEqual([403, 'SESSION_CHANGED']);
    browser.cookies.set(portal.url, kept);
    expect(await codeOf(await ask({ [csrfHeader]: session.csrf }))).toEqual([401, 'SESSION_ENDED']);
  });

  it('is asked for nobody by a GET, which any page can make a browser send', async () => {
    const path = `/graphql?query=${encodeURIComponent(question.query)}`;
    const headers = { accept: 'application/json', [csrfHeader]: session.csrf };
    const { data } = (await (await browser.ask(path, { headers })).json()) as { data: unknown };
    expect(data).toEqual({ actor: null });
  });

  it('is asked with the token, not the cookie, by who brings one', async () => {
    const response = await ask({ authorization: 'Bearer none' });
    expect(await response.json()).toMatchObject({ data: { actor: null } });
  });

  it('ends with the membership on which it stands', async () => {
    const lien = practicePeople.find(({ role }) => role === 'deskWorker')?.id ?? '';
    const [id, deskId] = [randomUUID(), randomUUID()];
    const membership = { id, role: 'deskWorker', deskId, from: '2020-01-01' };
    portal.memberships.set(lien, [membership]);
    const colleague = portal.browser();
    await colleague.open(`/sign-in?person=${lien}`);
    const { csrf } = await colleague.session<SignedIn>();
    expect((await ask({ [csrfHeader]: csrf }, colleague)).status).toBe(200);
    portal.memberships.set(lien, [{ ...membership, until: '2026-03-01' }]);
    later(6 * minutes);
    expect(await codeOf(await ask({ [csrfHeader]: csrf }, colleague))).toEqual([401, 'SESSION_ENDED']);
  });

  it('goes on for longer when the person asks for it', async () => {
    later(29 * minutes);
    const extended = (await (await browser.post('/session/extend')).json()) as SignedIn;
    expect(Date.parse(extended.expiresAt)).toBe(portal.clock.now().getTime() + 30 * minutes);
    expect(extended.csrf).toBe(session.csrf);
  });
});
