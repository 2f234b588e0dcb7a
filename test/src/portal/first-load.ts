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
}
