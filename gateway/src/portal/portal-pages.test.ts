import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';
import { readPortalFiles } from './portal-files.js';

const html = '<!doctype html><title>Portaal</title>';
const script = 'console.log(1)';

describe('the pages of the portal', () => {
  let folder: string;
  let portal: PortalUnderTest;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portal-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), html);
    await writeFile(join(folder, 'assets', 'index-4f3a2b1c.js'), script);
    await writeFile(join(folder, 'assets', 'index-4f3a2b1c.js.br'), brotliCompressSync(script));
    portal = await portalUnderTest({ files: await readPortalFiles(folder) });
  });
  afterAll(async () => {
    await portal[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  interface Answered {
    readonly status: number | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }
  /** Not `fetch`, which decompresses and tidies paths. */
  const ask = (path: string, headers: Record<string, string> = {}, of = portal) =>
    new Promise<Answered>((resolve, reject) => {
      const { port } = new URL(of.url);
      get({ port, host: '127.0.0.1', path, headers }, (response) => {
        const { statusCode: status } = response;
        buffer(response).then((body) => resolve({ status, headers: response.headers, body }), reject);
      }).on('error', reject);
    });
  const page = { accept: 'text/html,*/*' };

  it('are one page for every address that a browser opens, asked for anew each time', async () => {
    for (const path of ['/', '/aanvragen/nieuw?stap=2', '/sign-in-failed?reason=expired']) {
      const { status, headers, body } = await ask(path, page);
      expect([status, headers['cache-control'], body.toString()]).toEqual([200, 'no-cache', html]);
    }
  });

  it('have files that never change, compressed as the build did it', async () => {
    const path = '/assets/index-4f3a2b1c.js';
    const { headers, body } = await ask(path, { 'accept-encoding': 'gzip, br;q=1.0' });
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    expect(brotliDecompressSync(body).toString()).toBe(script);
    const plain = await ask(path, { 'accept-encoding': 'gzip, br;q=0' });
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
  });

  it('are not sent again to who has them', async () => {
    const first = await ask('/', page);
    const again = await ask('/', { ...page, 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('load, run and frame nothing of elsewhere, and no script or style within a page', async () => {
    const { headers } = await ask('/', page);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/x.js',
  ])('are those of the build and no others: %s', async (path) => {
    const { status, body } = await ask(path, { accept: '*/*' });
    expect([status, JSON.parse(body.toString())]).toMatchObject([404, { code: 'NOT_FOUND' }]);
  });

  it('by a public name come with cookies for that host over TLS, and without what is for operators', async () => {
    const publicUrl = 'https://samenloket.example';
    await using named = await portalUnderTest({
      publicUrl,
      development: true,
      files: await readPortalFiles(folder),
    });
    const host = 'samenloket.example';
    const page = await ask('/', { host, accept: 'text/html' }, named);
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000');
    const begun = await ask('/sign-in', { host }, named);
    expect(begun.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-samenloket-sign-in-.*; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
      ),
    ]);
    expect(begun.headers.location).toMatch(/^https:\/\/samenloket\.example\/development-issuer\/auth\?/);
    expect((await ask('/metrics', { host }, named)).status).toBe(404);
    expect((await ask('/metrics', {}, named)).body.toString()).toBe('up 1');
    const elsewhere = await ask('/sign-in?return=/x', {}, named);
    expect(elsewhere.headers.location).toBe('https://samenloket.example/sign-in?return=/x');
  });

  it('do not stand in the way of who asks for data where there is none', async () => {
    const { status, body } = await ask('/nowhere', { accept: 'application/json' });
    expect([status, JSON.parse(body.toString())]).toMatchObject([
      404,
      { paths: expect.arrayContaining(['/graphql']) },
    ]);
  });
});
