import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { practicePeople } from '../development-issuer/practice-people.js';
import type { Capacity, HeardChange, SignedIn } from '../session-api.js';
import type { BrowserDouble } from '../testing/browser-double.js';
import { ChangeSourceDouble } from '../testing/change-source-double.js';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';
import { heardBy } from './heard.js';

const ownDesk = '5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4b';
const elsewhere = '7a0d3c9e-5b61-4a59-8f0e-1c2d3e4f5a6b';

describe('what a signed-in browser hears of changes', () => {
  let services: ChangeSourceDouble[];
  let portal: PortalUnderTest;
  let open: AbortController;
  beforeEach(async () => {
    services = [new ChangeSourceDouble(), new ChangeSourceDouble()];
    portal = await portalUnderTest({ development: true, changes: services });
    for (const { id, role } of practicePeople) {
      const membership = { id: randomUUID(), role, deskId: ownDesk, from: '2026-01-01' };
      portal.memberships.set(id, role === 'parent' ? [] : [membership]);
    }
    open = new AbortController();
  });
  afterEach(async () => {
    open.abort();
    await portal[Symbol.asyncDispose]();
  });

  const signedIn = async (role: string) => {
    const browser = portal.browser();
    await browser.open(`/sign-in?person=${practicePeople.find((one) => one.role === role)?.id ?? ''}`);
    const session = await browser.session<SignedIn>();
    const capacity = session.capacities.find(({ id }) => id === session.active);
    if (!capacity) throw new Error('Nobody signed in.');
    return { browser, session, capacity };
  };
  const listen = (browser: BrowserDouble, headers: Record<string, string> = {}) =>
    fetch(`${portal.url}/changes`, {
      headers: { cookie: browser.cookieOf('/changes'), 'sec-fetch-site': 'same-origin', ...headers },
      signal: open.signal,
    });
  /** All that is heard, one by one. */
  const heardIn = async function* ({ body }: Response): AsyncGenerator<HeardChange> {
    const decoder = new TextDecoder();
    for await (const part of body ?? []) {
      for (const event of decoder
        .decode(part as Uint8Array)
        .split('\n\n')
        .filter(Boolean))
        if (event.startsWith('data: ')) yield JSON.parse(event.slice(6)) as HeardChange;
    }
  };
  const hearing = async (role: string) => {
    const one = await signedIn(role);
    const heard = heardIn(await listen(one.browser));
    expect((await heard.next()).value).toEqual({ position: 1, topics: ['*'] });
    return { ...one, heard };
  };

  it('is which file and round of its desk is other, and that lists are; of another desk nothing', async () => {
    const { capacity, heard } = await hearing('deskWorker');
    const deskIds = [...capacity.deskIds];
    services[0]?.tell(5, { thing: 'request:theirs', deskIds: [elsewhere], familyId: elsewhere });
    services[0]?.tell(7, { thing: 'request:ours', deskIds: [elsewhere, ...deskIds], familyId: elsewhere });
    services[1]?.tell(6, { thing: 'round:ours', deskIds });
    expect((await heard.next()).value).toEqual({
      position: 7,
      topics: ['desk', 'request:ours', 'round:ours'],
    });
  });

  it('is for a family that something of its own is other, without saying what', async () => {
    const { capacity, heard } = await hearing('parent');
    services[0]?.tell(5, { thing: 'request:theirs', deskIds: [], familyId: elsewhere });
    services[0]?.tell(6, { thing: 'request:own', deskIds: [], familyId: capacity.familyId ?? '' });
    expect((await heard.next()).value).toEqual({ position: 6, topics: ['family'] });
  });

  it('is nothing for roles whose pages show none of it', () => {
    const concerned = [{ thing: 'request:x', deskIds: [elsewhere], familyId: elsewhere }];
    const capacity: Capacity = {
      ...{ id: 'x', label: '', deskIds: [elsewhere], locationIds: [], familyId: elsewhere },
      role: 'frontDesk',
    };
    expect(heardBy(capacity, concerned)).toEqual([]);
  });

  it.each(['policy', 'operator', 'childMinder'])('is refused to a %s', async (role) => {
    expect((await listen((await signedIn(role)).browser)).status).toBe(403);
  });

  it('is refused without a session, and to pages of other sites', async () => {
    expect((await listen(portal.browser())).status).toBe(401);
    const { browser } = await signedIn('deskWorker');
    expect((await listen(browser, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await listen(browser, { origin: 'http://localhost:1' })).status).toBe(403);
  });

  it('ends with the session, before anything more is told', async () => {
    const { browser, capacity, heard } = await hearing('deskWorker');
    await browser.post('/session/end');
    services[0]?.tell(9, { thing: 'request:ours', deskIds: [...capacity.deskIds] });
    expect(await heard.next()).toEqual({ done: true, value: undefined });
  });

  it('ends when a service can no longer tell, and begins again with it', async () => {
    const { browser, heard } = await hearing('deskWorker');
    const [first, second] = services;
    if (!first || !second) throw new Error('There are two.');
    second.begins = false;
    first.fail();
    expect(await heard.next()).toEqual({ done: true, value: undefined });
    expect([first.listeners, second.listeners]).toEqual([0, 0]);
    const again = listen(browser);
    while (second.listeners === 0) await new Promise(setImmediate);
    second.tell(20);
    const heardAgain = heardIn(await again);
    expect((await heardAgain.next()).value).toEqual({ position: 20, topics: ['*'] });
  });

  it('is told to six windows of a session at once, and to no more', async () => {
    const { browser } = await signedIn('deskWorker');
    const statuses = [];
    for (let window = 1; window <= 7; window++) statuses.push((await listen(browser)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 503]);
  });
});
