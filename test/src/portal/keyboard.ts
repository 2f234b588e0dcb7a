import type { Page } from 'playwright-core';

/** Further and further with the key Tab, to the field or button whose words hold these. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate<string>(
      `(document.activeElement.labels?.[0] ?? document.activeElement).innerText ?? ''`,
    );
    if (text.includes(name)) return;
  }
  throw new Error(`The keyboard does not come to ${name}.`);
}
