import type { Page } from 'playwright-core';
import type { PortalUnderTest } from '../portal/portal-under-test.js';
import { familyName } from './large-round-files.js';
import { percentile } from './percentiles.js';
import type { Figure } from './report-figures.js';

const pagesScrolled = 100;
const searches = 20;

/** A desk worker scrolls through ten thousand of its requests, and looks for some by number and by name. */
export async function measureLongList(portal: PortalUnderTest, requests: number): Promise<Figure[]> {
  const visitor = await portal.visit({ width: 1440 });
  const { page } = visitor;
  await visitor.signIn('Lien', '/loket/vragen');
  const opened = await answerTimes(page);
  await page.evaluate(watchFrames);
  await scroll(page, Math.min(pagesScrolled, Math.floor(requests / 100) - 1));
  const frames: number[] = await page.evaluate('frames');
  const scrolled = await answerTimes(page);
  const numbers = await page.locator('tbody').getByRole('link').allTextContents();
  const names = Array.from({ length: searches }, (_, nth) => familyName((nth * 997) % requests));
  await search(page, names);
  const byName = await answerTimes(page);
  await search(page, numbers.slice(0, searches));
  const byNumber = await answerTimes(page);
  return [
    ...answers('list, opened', opened),
    ...answers('list, next page while scrolling', scrolled),
    ...answers('search by number', byNumber),
    ...answers('search by name', byName),
    { name: 'scrolling, from one frame to the next, p50', value: percentile(frames, 0.5), unit: 'ms' },
    { name: 'scrolling, p99', value: percentile(frames, 0.99), unit: 'ms' },
    { name: 'scrolling, longest', value: Math.max(...frames), unit: 'ms' },
  ];
}

function answers(name: string, times: readonly number[]): Figure[] {
  return [
    { name: `${name}, p50`, value: percentile(times, 0.5), unit: 'ms', goal: '≤ 200' },
    { name: `${name}, slowest of ${times.length}`, value: Math.max(...times), unit: 'ms', goal: '≤ 200' },
  ];
}

/** How long the platform took for each question since the last time that this was asked. */
function answerTimes(page: Page): Promise<number[]> {
  return page.evaluate(`
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'));
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(10_000);
    asked.map(({ duration }) => duration);
  `);
}

/** In the page: how long each frame takes from here on. */
const watchFrames = `
  globalThis.frames = [];
  let last = performance.now();
  const next = (now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
`;

/** As with a wheel, never waiting for rows, until so many more pages are there. */
async function scroll(page: Page, pages: number): Promise<void> {
  await page.locator('.table-long').hover();
  const shown = page.getByText(`${(pages + 1) * 100} vragen getoond`);
  while ((await shown.count()) === 0) await page.mouse.wheel(0, 1_000);
}

/** Types what is sought, until a row with it is there. */
async function search(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.getByLabel('Naam, of nummer van de vraag').fill(text);
    await page.locator('tbody td', { hasText: text }).first().waitFor();
  }
}
