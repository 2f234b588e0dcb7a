import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page, Request } from 'playwright-core';

const underWay = new WeakMap<Page, Set<Request>>();

/** Keeps count of what a page asked and has no answer to. Where it is told of changes, an answer never ends. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

const nothingToDo = `new Promise((done) => requestIdleCallback(done, { timeout: 1_000 }))`;

/** There is a heading, nothing is still on its way, and what came is shown. */
export async function settled(page: Page): Promise<void> {
  const open = underWay.get(page);
  if (!open) throw new Error('Nobody counts what this page asks: open it with OwnBrowser.');
  await page.locator('main h1').first().waitFor();
  const loading = page.locator('.loading');
  do {
    while (open.size > 0) await delay(5);
    await loading.first().waitFor({ state: 'detached' });
    await page.evaluate(nothingToDo);
  } while (open.size > 0 || (await loading.count()) > 0);
}

/** To the page behind a link, until what is there now is gone and the new one is whole. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const heading = await page.locator('main h1').first().elementHandle();
  await link.click();
  await heading?.waitForElementState('hidden');
  await settled(page);
}
