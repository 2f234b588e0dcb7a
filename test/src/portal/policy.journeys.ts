import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { follow, type PortalUnderTest, settled } from './portal-under-test.js';

export async function savedBy(page: Page, button: string): Promise<{ name: string; lines: string[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  return { name: download.suggestedFilename(), lines };
}

const isSmall = (figure: number) => figure > 0 && figure < 5;

export async function fileReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dien in' }).click();
  await page.getByRole('button', { name: 'Ja, dien in' }).click();
  await page.getByText(/^Rapport \d+ is ingediend|^Er is niets veranderd/).waitFor();
}

/** Who looks at figures, and at nobody's file. */
export function describePolicy(portal: () => PortalUnderTest): void {
  describe('a policy analyst', () => {
    it('reads the report of the region and of one desk, without small numbers, and takes it along', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Karel', '/cijfers?jaar=2024');
      const region = await savedBy(page, 'Bewaar als CSV');
      expect(region.name).toMatch(/^registratie-regio-2024-.*-netto\.csv$/);
      expect(region.lines.length).toBe((await page.locator('tbody tr').count()) + 2);

      await page.getByLabel('Loket', { exact: true }).selectOption({ index: 1 });
      await page.getByText('Kleine aantallen zijn weggelaten.').waitFor();
      await settled(page);
      expect(page.url()).toContain('loket=');
      expect(await page.getByRole('img', { name: /^Staafdiagram/ }).count()).toBe(1);
      const desk = await savedBy(page, 'Bewaar als CSV');
      expect(desk.name).toMatch(/^registratie-.*-2024-.*\.csv$/);
      expect(desk.lines.length).toBe((await page.locator('tbody tr').count()) + 1);

      await follow(page.locator('tbody a').first());
      await page.getByText('Jij ziet het getal, niet de aanvragen.').waitFor();
      expect(await page.getByRole('table').count()).toBe(0);
      expect(visitor.faults).toEqual([]);
    });

    it('has the figures of a year for the consultation body on one page, small ones left out for a desk too', async () => {
      const visitor = await portal().visit({ width: 360, height: 740 });
      const { page } = visitor;
      await visitor.signIn('Bart', '/cijfers?jaar=2024');
      await follow(page.getByRole('link', { name: 'Jaarpakket voor het overleg' }));
      await page.getByText('Kleine aantallen zijn weggelaten.').waitFor();
      expect(await page.getByRole('img', { name: /^Staafdiagram/ }).count()).toBe(4);
      expect(await page.getByRole('table').count()).toBe(4);
      const years = page.getByRole('region', { name: 'Vijf jaar naast elkaar' });
      expect(await years.locator('tbody tr', { hasText: '2024' }).count()).toBe(1);
      const { lines } = await savedBy(page, 'Bewaar als CSV');
      expect(
        lines
          .slice(1)
          .flatMap((line) => line.split(';').slice(3))
          .map(Number)
          .filter(isSmall),
      ).toEqual([]);
      expect(visitor.faults).toEqual([]);
    });

    it('sees what is free by municipality and month', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Karel', '/vrije-plaatsen');
      await page.getByRole('heading', { name: 'Vrije halve dagen per week' }).waitFor();
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
      const { lines } = await savedBy(page, 'Bewaar als CSV');
      expect(lines[0]).toBe('nis;gemeente;maand;locaties;halve_dagen;vrij;niet_bekend');
      expect(visitor.faults).toEqual([]);
    });
  });

  describe('a desk', () => {
    it('sees every figure of its own report, and which requests are in each', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/cijfers?jaar=2024');
      const figure = page.getByRole('link', { name: /: Onbeantwoord, zonder voorstel, / }).first();
      await figure.waitFor();
      expect(await page.getByText('Kleine aantallen zijn weggelaten.').count()).toBe(0);
      const count = Number(await figure.textContent());

      await follow(figure);
      await page.getByText('Regel 5: onbeantwoord').first().waitFor();
      expect(await page.locator('tbody tr').count()).toBe(count);
      const { lines } = await savedBy(page, 'Bewaar als CSV');
      expect(new Set(lines.slice(1).map((line) => line.split(';')[6])).size).toBe(count);
      await follow(page.locator('tbody a').first());
      expect(page.url()).toContain('/loket/dossier/');
      expect(visitor.faults).toEqual([]);
    });

    it('files its report: frozen, with who filed it and a hash of the file, and once as long as it is the same', async () => {
      const visitor = await portal().visit({ width: 360, height: 740 });
      const { page } = visitor;
      await visitor.signIn('Bart', '/cijfers?jaar=2023');
      await follow(page.getByRole('link', { name: 'Indienen' }));
      await fileReport(page);
      await fileReport(page);
      await page.getByText(/^Er is niets veranderd sinds rapport \d/).waitFor();
      const card = page.getByRole('region', { name: 'Rapport 1' });
      expect(await card.textContent()).toMatch(/Bart/);
      const { lines } = await savedBy(page, 'Bewaar als CSV');
      const written = lines.map((line) => `${line}\r\n`).join('');
      expect(await card.locator('code').textContent()).toBe(
        createHash('sha256').update(written).digest('hex'),
      );
      await page.getByText('Alle cijfers zoals ingediend').click();
      await follow(card.locator('tbody a').first());
      await page.getByText('Regel 1: welke aanvragen').first().waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}
