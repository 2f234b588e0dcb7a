import type { Page } from 'playwright-core';
import { overflowOn, violationsOn } from './accessibility.js';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;
export type Look = keyof typeof looks;
export const everyLook = Object.keys(looks) as readonly Look[];

/** A wide screen, a tablet, a phone, and the narrowest that must do. */
const widths = [1440, 768, 360, 320];

/** All that is in the way on a page as it is now: in these looks, at every width, with text of twice the size. */
export async function barriersOn(page: Page, wanted = everyLook): Promise<string[]> {
  const { width: own = 1280, height = 900 } = page.viewportSize() ?? {};
  const found: string[] = [];
  const add = (where: string, barriers: readonly string[]) =>
    found.push(...barriers.map((one) => `${where}: ${one}`));
  for (const [nth, name] of wanted.entries()) {
    await page.emulateMedia(looks[name]);
    add(name, await violationsOn(page, nth > 0));
  }
  await page.emulateMedia(looks.light);
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    add(`${width} pixels wide`, await overflowOn(page));
  }
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  add('text of twice the size', await overflowOn(page));
  await page.evaluate(`document.documentElement.style.fontSize = ''`);
  await page.setViewportSize({ width: own, height });
  return found;
}
