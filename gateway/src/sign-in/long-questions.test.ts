import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { practicePeople } from '../development-issuer/practice-people.js';
import type { BrowserDouble } from '../testing/browser-double.js';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';

const personOf = (wanted: string) => practicePeople.find(({ role }) => role === wanted)?.id ?? '';
/** Longer than a form, as files are. */
const files = { query: 'query ($files: String) { actor }', variables: { files: 'x'.repeat(300_000) } };

describe('who may ask with files', () => {
  let portal: PortalUnderTest;
  let browser: BrowserDouble;
  beforeEach(async () => {
    portal = await portalUnderTest({ development: true });
    browser = portal.browser();
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

  it('is who has a session in a role that brings in files, until it ends', async () => {
    const worker = personOf('deskWorker');
    const membership = { id: randomUUID(), role: 'deskWorker', deskId: randomUUID(), from: '2024-01-01' };
    portal.memberships.set(worker, [membership]);
    await browser.open(`/sign-in?person=${worker}`);
    expect((await browser.post('/graphql', files)).status).toBe(200);
    const cookie = browser.cookieOf('/graphql');
    await browser.post('/session/end');
    expect(await asked({ cookie })).toBe(413);
  });

  it('is who has a token that the services accept', async () => {
    const lasting = await portal.tokenOf('organiserCoordinator');
    expect(await asked({ authorization: `Bearer ${lasting}` })).toBe(200);
    expect(await asked({ authorization: `Bearer ${lasting}x` })).toBe(413);
    expect(await asked({ authorization: `Bearer ${lasting}` }, '/session/extend')).toBe(413);
  });

  it('is nobody in a role that brings in none, which is said with what may be sent', async () => {
    await browser.open(`/sign-in?person=${personOf('policy')}`);
    const refused = await browser.post('/graphql', files);
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain('At most 256 kB may be sent at once, and 24 MB by desk workers');
    for (const role of ['parent', 'frontDesk', 'childMinder', 'operator'] as const)
      expect(await asked({ authorization: `Bearer ${await portal.tokenOf(role)}` })).toBe(413);
  });

  it('is nobody else', async () => {
    expect(await asked({})).toBe(413);
    expect(await asked({ authorization: 'Bearer x' })).toBe(413);
  });
});
