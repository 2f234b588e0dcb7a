import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { practicePeople } from '../development-issuer/practice-people.js';
import type { BrowserDouble } from '../testing/browser-double.js';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';

const person = practicePeople.find(({ role }) => role === 'policy')?.id ?? '';
/** Longer than a form, as files are. */
const files = { query: 'query ($files: String) { actor }', variables: { files: 'x'.repeat(300_000) } };

describe('who may ask with files', () => {
  let portal: PortalUnderTest;
  let browser: BrowserDouble;
  beforeEach(async () => {
    portal = await portalUnderTest({ development: true });
    browser = portal.browser();
    await browser.open(`/sign-in?person=${person}`);
  });
  afterEach(async () => portal[Symbol.asyncDispose]());
  const asked = async (headers: Record<string, string>, path = '/graphql', method = 'POST') => {
    const response = await fetch(`${portal.url}${path}`, {
      ...{ method, body: JSON.stringify(files) },
      headers: { 'content-type': 'application/json', ...headers },
    });
    await response.body?.cancel();
    return response.status;
  };

  it('is who has a session, until it ends', async () => {
    expect((await browser.post('/graphql', files)).status).toBe(200);
    const cookie = browser.cookieOf('/graphql');
    await browser.post('/session/end');
    expect(await asked({ cookie })).toBe(413);
  });

  it('is who has a token that the services accept', async () => {
    const lasting = await portal.tokenOf('policy');
    expect(await asked({ authorization: `Bearer ${lasting}` })).toBe(200);
    expect(await asked({ authorization: `Bearer ${lasting}x` })).toBe(413);
    expect(await asked({ authorization: `Bearer ${lasting}` }, '/session/extend')).toBe(413);
  });

  it('is nobody else', async () => {
    expect(await asked({})).toBe(413);
    expect(await asked({ authorization: 'Bearer x' })).toBe(413);
  });
});
