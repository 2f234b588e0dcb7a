import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { practicePeople } from '../development-issuer/practice-people.js';
import { csrfHeader, type SignedIn } from '../session-api.js';
import type { BrowserDouble } from '../testing/browser-double.js';
import { type PortalUnderTest, portalUnderTest, type ShownLink } from '../testing/portal-under-test.js';

const minutes = 60_000;
const key = '7KQ2M-0AB3C-DEF45-GH6JK';
const code = '012345';
const policy = practicePeople.find(({ role }) => role === 'policy')?.id ?? '';

describe('coming in by a link of the family', () => {
  let portal: PortalUnderTest;
  let browser: BrowserDouble;
  let link: ShownLink;
  beforeEach(async () => {
    const practiceTexts = async () => [{ at: '2026-03-02T11:00:00.000Z', to: '+32', text: 'Je code' }];
    portal = await portalUnderTest({ development: true, practiceTexts });
    browser = portal.browser();
    link = { linkId: randomUUID(), familyId: randomUUID(), code, holds: true };
    portal.links.set(key, link);
  });
  afterEach(async () => portal[Symbol.asyncDispose]());

  const open = (body: object = { key, code }, headers: Record<string, string> = {}, by = browser) =>
    by.ask('/follow-link', { method: 'POST', body, headers });
  const refusalOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  };
  const later = (ms: number) => portal.clock.moveTo(new Date(portal.clock.now().getTime() + ms));
  const cookies = () => browser.cookies.get(portal.url) ?? new Map<string, string>();

  it('makes somebody the parent of that family, for an hour at most, without a name', async () => {
    const response = await open();
    expect(await response.json()).toMatchObject({
      signedIn: true,
      byLink: true,
      capacities: [{ role: 'parent', familyId: link.familyId }],
      endsAt: new Date(portal.clock.now().getTime() + 60 * minutes).toISOString(),
    });
    expect(response.headers.get('set-cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await portal.actorOf(browser)).toEqual({
      subject: link.linkId,
      ...{ role: 'parent', deskIds: [], locationIds: [], familyId: link.familyId, byLink: true },
    });
  });

  it('answers alike whether there is such a link or not', async () => {
    const asked = async (path: string, body: object) => {
      const response = await browser.ask(path, { method: 'POST', body });
      return [response.status, await response.text(), response.headers.get('set-cookie')];
    };
    expect(await asked('/follow-link/code', { key })).toEqual(await asked('/follow-link/code', { key: 'x' }));
    const wrong = await asked('/follow-link', { key, code: '000000' });
    expect(wrong).toEqual(await asked('/follow-link', { key: 'x', code: '000000' }));
    expect([wrong[0], wrong[2]]).toEqual([403, null]);
  });

  it('is refused with the code that was used, and leaves who is in as it is', async () => {
    await open();
    expect(await refusalOf(await open())).toEqual([403, 'CODE_REFUSED']);
    expect(await browser.session()).toMatchObject({ signedIn: true });
  });

  it('is refused to pages of another site, so that nobody is put in as somebody else', async () => {
    const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect(await refusalOf(await open(undefined, elsewhere))).toEqual([403, 'FORBIDDEN']);
    const ask = await browser.ask('/follow-link/code', { method: 'POST', body: { key }, headers: elsewhere });
    expect(await refusalOf(ask)).toEqual([403, 'FORBIDDEN']);
    expect((await browser.ask(`/follow-link?key=${key}`)).status).toBe(405);
  });

  it.each([[{}], [{ key }], [{ key: 1, code: 2 }], [{ key: 'x'.repeat(101), code }]])(
    'is refused with what is no key and code: %#',
    async (body) => expect(await refusalOf(await open(body))).toEqual([400, 'BAD_INPUT']),
  );

  it('is over with a cookie that was changed', async () => {
    const { csrf } = (await (await open()).json()) as SignedIn;
    const [[name, value] = ['', '']] = [...cookies()];
    cookies().set(name, `${value.slice(0, -1)}${value.endsWith('A') ? 'B' : 'A'}`);
    const asked = await browser.ask('/graphql', {
      ...{ method: 'POST', body: { query: '{ actor }' }, headers: { [csrfHeader]: csrf } },
    });
    expect(await refusalOf(asked)).toEqual([401, 'SESSION_ENDED']);
  });

  it('is over a quarter of an hour after the last question, and after an hour', async () => {
    await open();
    later(16 * minutes);
    expect(await browser.session()).toMatchObject({ signedIn: false });
    link.code = code;
    await open();
    for (let part = 0; part < 5; part++) {
      later(11 * minutes);
      expect(await portal.actorOf(browser)).not.toBeNull();
    }
    later(6 * minutes);
    expect(await browser.session()).toMatchObject({ signedIn: false });
  });

  it('is over, for who is in as well, as soon as the link holds no more', async () => {
    await open();
    expect(await portal.actorOf(browser)).not.toBeNull();
    link.holds = false;
    const ended = await browser.post('/graphql', { query: '{ actor }' });
    expect(await refusalOf(ended)).toEqual([401, 'SESSION_ENDED']);
  });

  it('ends the session of who was in before, and signs out here alone', async () => {
    await browser.open(`/sign-in?person=${policy}`);
    const former = new Map(cookies());
    await open();
    expect(await portal.actorOf(browser)).toMatchObject({ role: 'parent' });
    expect(await (await browser.post('/session/end')).json()).toEqual({ signedIn: false, continueAt: '/' });
    browser.cookies.set(portal.url, former);
    expect(await browser.session()).toMatchObject({ signedIn: false });
  });

  it('shows where people practise what would have gone to the telephone, and nowhere else', async () => {
    expect(await (await browser.ask('/practice-telephone')).json()).toMatchObject([{ text: 'Je code' }]);
    await using real = await portalUnderTest({ development: false, practiceTexts: async () => [] });
    expect((await real.browser().ask('/practice-telephone')).status).toBe(404);
  });
});
