import { describe, expect, it } from '@jest/globals';
import { deskFile, listOfDesk, lookAtWrongFile, newRequests, ownHeadings } from './desk-files.js';
import { savedBy } from './policy.journeys.js';
import { follow, type PortalUnderTest } from './portal-under-test.js';

/** A desk brings in its own lists. */
export function describeImports(portal: () => PortalUnderTest): void {
  describe('files of a desk', () => {
    it('are looked at with every fault, mended, and brought in while one watches', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/beheer');
      await follow(page.getByRole('link', { name: 'Excel inlezen' }));
      await page.getByText('Je koos nog geen bestand.').waitFor();
      await lookAtWrongFile(page);
      const faults = page.getByRole('region', { name: 'Fouten in de bestanden' });
      await faults.getByRole('row', { name: /Aanvragen 3 datum_vraag "31\/02\/2024" een datum/ }).waitFor();
      const { name, lines } = await savedBy(page, 'Bewaar de fouten (CSV)');
      expect(name).toBe('fouten.csv');
      expect(lines[0]).toBe('Bestand;Rij;Kolom;Gevonden;Wat mag');
      expect(lines).toHaveLength(await faults.getByRole('row').count());

      await page.getByRole('button', { name: `Neem ${listOfDesk} weg` }).click();
      const files = [await deskFile('loket'), await newRequests()];
      const look = async (preview: string) => {
        await page.locator('input[type=file]').setInputFiles(files);
        await page.getByRole('button', { name: 'Kijk de bestanden na' }).click();
        await page.getByText('De bestanden zijn in orde.').waitFor();
        await page.getByRole('row', { name: preview }).waitFor();
      };
      await look('Aanvragen 2 2 0 0');
      await page.getByRole('button', { name: 'Lees in' }).click();
      await page.getByText('De bestanden zijn ingelezen.').waitFor();
      await page.getByText('klaar', { exact: true }).first().waitFor();
      await look('Aanvragen 2 0 0 2');
      await page.getByText('Alles is al bekend.').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('may have headings of the desk itself: one says what they stand for, and brings them in', async () => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      await visitor.signIn('Bart', '/beheer/inlezen');
      await page.locator('input[type=file]').setInputFiles(ownHeadings());
      await page.getByRole('button', { name: 'Kijk de bestanden na' }).click();
      await page.getByText('1 fout', { exact: true }).waitFor();
      const looksLike = page.getByLabel('Naam moeder', { exact: true });
      expect(await looksLike.inputValue()).toBe('ouder_naam');
      await page.getByText('Nog nodig: datum_vraag.').waitFor();
      await page.getByLabel('Wanneer').selectOption('ouder_naam');
      await page.getByText('Je koos deze kolom al.').first().waitFor();
      await page.getByLabel('Wanneer').selectOption('datum_vraag');
      await page.getByRole('button', { name: 'Kijk opnieuw na' }).click();
      await page.getByText('De bestanden zijn in orde.').waitFor();
      await page.getByRole('row', { name: 'Aanvragen 1 1 0 0' }).waitFor();
      await page.getByRole('button', { name: 'Lees in' }).click();
      await page.getByText('De bestanden zijn ingelezen.').waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}
