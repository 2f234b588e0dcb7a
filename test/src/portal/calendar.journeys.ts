import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { savedBy } from './policy.journeys.js';
import { follow, type PortalUnderTest, settled } from './portal-under-test.js';

const year = 2025;

/** How many of the month's requests stand in each column of the table of months. */
async function countedIn(page: Page, row: number): Promise<number[]> {
  const cells = await page
    .getByRole('table', { name: 'Per maand' })
    .locator('tbody tr')
    .nth(row)
    .locator('td')
    .allInnerTexts();
  return cells.slice(1).map(Number);
}

/** The year as desks keep it in a spreadsheet. */
export function describeCalendar(portal: () => PortalUnderTest): void {
  describe('the year calendar of a desk', () => {
    it('counts per month, shows who is behind a number, and goes to paper and to a file as it is', async () => {
      const visitor = await portal().visit({ width: 1440 });
      const { page } = visitor;
      await visitor.signIn('Bart', `/loket/kalender?periode=${year}`);
      const grid = page.getByRole('table', { name: 'De kalender' });
      const months = await Promise.all(Array.from({ length: 12 }, (_, row) => countedIn(page, row)));
      const total = months.reduce((sum, [asked = 0]) => sum + asked, 0);
      await page.getByText(`${total} vragen getoond.`).waitFor();
      expect(await grid.locator('tbody tr').count()).toBeLessThan(60);

      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      expect(await grid.locator('tbody tr').count()).toBe(total);
      await page.evaluate('dispatchEvent(new Event("afterprint"))');

      const [asked = 0, found = 0] = months[8] ?? [];
      await page.getByRole('button', { name: `september ${year}` }).click();
      await page.getByText(`${asked} vragen getoond.`).waitFor();
      await page.getByLabel('Opvang').selectOption('found');
      await page.getByText(`${found} vragen getoond.`).waitFor();
      const cells = await grid.locator('tbody tr').first().locator('.calendar-found').allTextContents();
      expect(cells.join(' ')).toContain('opvang nodig: gevonden');

      const { name, lines } = await savedBy(page, 'Bewaar als CSV');
      expect(name).toMatch(/^jaarkalender-.*-2025\.csv$/);
      expect(lines.length).toBe(total + 1);
      await follow(grid.locator('tbody a').first());
      await page.getByRole('heading', { name: 'Gevraagde opvang' }).waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('goes by school years as well, and keeps the choice in its address', async () => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/kalender');
      await page.getByLabel('Periode').selectOption(`${year}-${year + 1}`);
      await page.getByRole('heading', { name: `Jaarkalender ${year}-${year + 1}` }).waitFor();
      await settled(page);
      expect(page.url()).toContain(`periode=${year}-${year + 1}`);
      await page.getByRole('button', { name: `september ${year}` }).waitFor();
      expect(await page.locator('.calendar-month').first().textContent()).toBe(`september ${year}`);
      expect(visitor.faults).toEqual([]);
    });
  });
}
