import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { savedBy } from './policy.journeys.js';
import { follow, type PortalUnderTest } from './portal-under-test.js';

/** The files are as the example is: only what stands in its rows differs. */
async function lookAt(page: Page, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(lines.join('\r\n'));
  const file = { name: 'Kinderen 2026.csv', mimeType: 'text/csv', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Kijk de bestanden na' }).click();
}

export async function lookAtWrongChildren(page: Page): Promise<readonly string[]> {
  const { lines } = await savedBy(page, 'Leeg bestand voor kinderen');
  const [heading = '', row = ''] = lines;
  await lookAt(page, [heading, filled(row, '2025-13', 'ma:X')]);
  await page.getByText('2 fouten').waitFor();
  return lines;
}

/** So far ahead that no list of another journey shows it. */
function filled(row: string, birthMonth: string, pattern: string): string {
  const [locationId, , , groupId] = row.split(';');
  return [locationId, 'K-1', '', groupId, birthMonth, '2041-01-07', '', pattern, ''].join(';');
}

/** An organiser with a system of its own. */
export function describeExchange(portal: () => PortalUnderTest): void {
  describe('an organiser with its own system', () => {
    it('brings in its children from an example file, after seeing each fault', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Peter', '/beheer');
      await follow(page.getByRole('link', { name: 'Eigen bestanden' }));
      const [heading = '', row = ''] = await lookAtWrongChildren(page);
      const faults = page.getByRole('region', { name: 'Fouten in de bestanden' });
      await faults
        .getByRole('row', { name: /Kinderen in opvang 2 geboortemaand "2025-13" een maand/ })
        .waitFor();
      const { lines } = await savedBy(page, 'Bewaar de fouten (CSV)');
      expect(lines).toHaveLength(3);

      await page.getByRole('button', { name: 'Neem Kinderen 2026.csv weg' }).click();
      await lookAt(page, [heading, filled(row, '2040-06', 'ma:D')]);
      await page.getByText('De bestanden zijn in orde.').waitFor();
      await page.getByRole('button', { name: 'Lees in' }).click();
      await page.getByText('De bestanden zijn ingelezen.').waitFor();
      await page.getByText('1 kind in de lijst').waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}
