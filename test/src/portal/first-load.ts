import { expect, it } from '@jest/globals';
import type { PortalUnderTest } from './portal-under-test.js';

const mostBytes = 200_000;

export function describeFirstLoad(portal: () => PortalUnderTest): void {
  it.each(['/', '/opvang?gemeente=31005', '/vraag'])(
    'loads at most 200 kB of compressed scripts for %s, and nothing from elsewhere',
    async (path) => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      const scripts: Promise<number>[] = [];
      const elsewhere: string[] = [];
      page.on('requestfinished', (request) => {
        if (!request.url().startsWith(portal().url)) elsewhere.push(request.url());
        if (request.resourceType() !== 'script') return;
        scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await visitor.go(path);
      const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(mostBytes);
      expect(elsewhere).toEqual([]);
    },
  );

  it('asks for places, texts and page while the portal itself is still under way', async () => {
    const { page } = await portal().visit({ width: 360 });
    const mayCome = Promise.withResolvers<void>();
    await page.route('**/assets/start-*.js', async (route) => {
      await mayCome.promise;
      await route.continue();
    });
    const isOf = (asked: RegExp) =>
      page.waitForRequest((request) => asked.test(`${request.url()} ${request.postData() ?? ''}`));
    const early = [/query LookAround\b/, /assets\/look-around-page-.*\.js/, /assets\/nl-.*\.js/].map(isOf);
    await page.goto(`${portal().url}/opvang?gemeente=31005`, { waitUntil: 'commit' });
    await Promise.all(early);
    expect(await page.locator('h1').count()).toBe(0);
    mayCome.resolve();
    await page.locator('main h1').waitFor();
  });
}
