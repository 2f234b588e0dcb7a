import type { Page } from 'playwright-core';
import type { PortalUnderTest } from '../portal/portal-under-test.js';
import { percentile } from './percentiles.js';
import type { Figure } from './report-figures.js';

const pages = ['/', '/opvang?gemeente=31005', '/vraag'];
const visits = 3;
/** Of each kind of telephone: the milliseconds that a question is under way beside its bytes. */
const links = [
  { name: '1.6 Mbit/s', latency: 0 },
  { name: '1.6 Mbit/s, 150 ms there and back', latency: 150 },
];
const bytesASecond = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** How soon pages of families can be used by who comes for the first time, on a processor four times as slow. */
export async function measureFirstLoads(portal: PortalUnderTest): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, latency } of links) {
    for (const path of pages) {
      const took: number[] = [];
      for (let visit = 0; visit < visits; visit++) took.push(await firstLoad(portal, path, latency));
      const what = `${path}, 4 × slower, ${name}`;
      figures.push({ name: what, value: percentile(took, 0.5), unit: 'ms', goal: '≤ 2,000' });
    }
  }
  return figures;
}

async function firstLoad(portal: PortalUnderTest, path: string, latency: number): Promise<number> {
  const visitor = await portal.visit({ width: 360, height: 740 });
  const { page } = visitor;
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await browser.send('Network.emulateNetworkConditions', { offline: false, latency, ...bytesASecond });
  await page.addInitScript({ content: watchUse });
  await visitor.go(path);
  const usable = await usableAfter(page);
  await page.context().close();
  return usable;
}

/** In the page: when its heading was there and nothing was loading any more, and when the last long task ended. */
const watchUse = `
  const watched = (globalThis.watched = { shownAt: undefined, busyUntil: 0 });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.busyUntil = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    const isShown = document.querySelector('main h1') && !document.querySelector('.loading');
    watched.shownAt = isShown ? (watched.shownAt ?? performance.now()) : undefined;
  }).observe(document, { childList: true, subtree: true });
`;

/** A page can be used when all of it is shown, and no long task keeps taps waiting. */
async function usableAfter(page: Page): Promise<number> {
  const watched: { shownAt: number; busyUntil: number } = await page.evaluate('watched');
  return Math.max(watched.shownAt, watched.busyUntil);
}
