import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskIdOf } from '@samenloket/contracts';
import { smallFileSet, writeFileSet } from '@samenloket/desk-files/testing';
import { practicePeople } from '@samenloket/gateway';
import type { HeardChange, SignedIn } from '@samenloket/gateway/session-api';
import { BrowserDouble } from '@samenloket/gateway/testing';
import { runOperation } from '@samenloket/standalone';
import { temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { openPlatformUnderTest, type PlatformUnderTest } from '../harness/platform-under-test.js';
import { describePerson, giveMembership as givingMembership } from './documents.js';

const deskId = deskIdOf('LLK-31005');
const worker = practicePeople.find(({ role }) => role === 'deskWorker');
const ending = `mutation ($id: ID!) { endMembership(id: $id) { position } }`;

const previewing = `query ($input: DeskFilesInput!) {
  previewDeskFiles(input: $input) { faultCount files { added corrected } }
}`;
const importing = `mutation ($input: DeskFilesInput!) { importDeskFiles(input: $input) { id } }`;

/** The small set as that of this desk, changed, and as a browser sends it. */
function deskFiles(change: (text: string) => string) {
  return Object.entries(smallFileSet).map(([name, small]) => {
    const text = change(small.replaceAll('LLK-KLEIN', 'LLK-31005'));
    const contentBase64 = Buffer.from(text).toString('base64');
    return { name, text, sent: { file: name.replace('.csv', ''), format: 'csv', contentBase64 } };
  });
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function* changesIn(body: AsyncIterable<Uint8Array>): AsyncGenerator<HeardChange> {
  const decoder = new TextDecoder();
  for await (const part of body) {
    const lines = decoder.decode(part).split('\n');
    for (const line of lines) if (line.startsWith('data: {')) yield JSON.parse(line.slice(6)) as HeardChange;
  }
}

describe('somebody of the staff in the portal', () => {
  let under: PlatformUnderTest;
  let operator: string;
  let membershipId: string;
  beforeAll(async () => {
    under = await openPlatformUnderTest();
    operator = await under.tokenOf('operator');
    const person = { id: worker?.id, firstName: 'Lien', lastName: 'Vermeulen' };
    await ask(under.url, operator, describePerson, { input: person });
    const membership = { personId: worker?.id, role: 'deskWorker', deskId, from: '2024-01-01' };
    const { giveMembership } = await ask<{ giveMembership: { id: string; position: number } }>(
      under.url,
      operator,
      givingMembership,
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
  const asks = async (browser: BrowserDouble, query: string, variables: object = {}) => {
    const response = await browser.post('/graphql', { query, variables });
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

  it('brings in the files of the desk, and the command line finds nothing new in them', async () => {
    const browser = await signedIn();
    // More than the 100 kB that a service takes in when nobody says otherwise.
    const files = deskFiles((text) => text + '\n'.repeat(100_000));
    const variables = { input: { deskId, files: files.map(({ sent }) => sent) } };
    const stranger = await browser.ask('/graphql', {
      method: 'POST',
      body: { query: previewing, variables },
    });
    expect(stranger.status).toBe(403);
    const { data } = await asks(browser, previewing, variables);
    expect(data?.['previewDeskFiles']).toMatchObject({
      faultCount: 0,
      files: [
        { added: 2 },
        { added: 2 },
        { added: 2 },
        { added: 2 },
        { added: 2 },
        { added: 2 },
        { added: 5 },
      ],
    });
    await asks(browser, importing, variables);
    let imports: unknown;
    do
      imports = (await asks(browser, `{ deskImports(deskId: "${deskId}") { state } }`)).data?.['deskImports'];
    while (JSON.stringify(imports).includes('running'));
    expect(imports).toEqual([{ state: 'done' }]);

    const again = await asks(browser, previewing, variables);
    expect(again.data?.['previewDeskFiles']).toMatchObject({
      files: Array.from({ length: 7 }, () => ({ added: 0, corrected: 0 })),
    });
    await using folder = await temporaryFolder();
    await writeFileSet(folder.path, Object.fromEntries(files.map(({ name, text }) => [name, text])));
    const report = await runOperation(under.platform, 'import', { folder: folder.path }, () => undefined);
    expect(Object.values((report as { appended: object }).appended)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('hears at once, in a page that is open, what a colleague does', async () => {
    const browser = await signedIn();
    const leaving = new AbortController();
    const { body, status } = await fetch(`${under.url}/changes`, {
      headers: { cookie: browser.cookieOf('/changes') },
      signal: leaving.signal,
    });
    expect(status).toBe(200);
    const heard = changesIn(body as AsyncIterable<Uint8Array>);
    expect((await heard.next()).value).toMatchObject({ topics: ['*'] });
    const noting = `mutation ($input: RecordEnquiryInput!) { recordEnquiry(input: $input) { position } }`;
    const input = { deskId, caller: { name: 'Beller' }, question: 'Wat kost opvang?' };
    const { data } = await asks(await signedIn(), noting, { input });
    const { position } = data?.['recordEnquiry'] as { position: number };
    let told: HeardChange | undefined;
    do told = (await heard.next()).value as HeardChange;
    while (told.position < position);
    expect(told.topics).toContain('desk');
    leaving.abort();
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
