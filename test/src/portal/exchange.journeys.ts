import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { OwnSystem } from './own-system.js';
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

async function offerAndTakeBack(page: Page): Promise<void> {
  await follow(page.getByRole('link', { name: 'Wie past hier?' }).first());
  const offer = page.getByRole('button', { name: /^(Doe een voorstel|Stel de vrije dagen voor)/ });
  await offer.first().click();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByText('Het voorstel is weer ingetrokken').waitFor();
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

    it('is told what happens, signed with a secret that was shown once, until its address is removed', async () => {
      await using system = await OwnSystem.listen();
      const visitor = await portal().visit();
      const { page } = visitor;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await visitor.signIn('Peter', '/beheer/berichten');
      await page.getByText('Je hebt nog geen adres opgegeven').waitFor();
      await page.getByLabel('Adres van je systeem').fill('http://opvang.example/haak');
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByText('Dit adres kan niet.').waitFor();
      await page.getByLabel('Adres van je systeem').fill(system.url);
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByRole('button', { name: 'Kopieer de sleutel' }).click();
      await page.getByText('Gekopieerd.').waitFor();
      const secret = await page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole('button', { name: 'Ik heb hem bewaard' }).click();
      await page.getByText(secret).waitFor({ state: 'detached' });

      await visitor.go('/organisator');
      await offerAndTakeBack(page);
      const { headers, body } = await system.told;
      const [t = '', v1] = String(headers['samenloket-signature']).split(',');
      const mac = createHmac('sha256', secret)
        .update(`${t.slice(2)}.${body}`)
        .digest('hex');
      expect(v1).toBe(`v1=${mac}`);

      await visitor.go('/beheer/berichten');
      await page.getByText('werkt', { exact: true }).waitFor();
      await page.getByText('Toon de laatste berichten').click();
      await page.getByRole('row', { name: /Voorstel ingetrokken antwoord 204 1/ }).waitFor();
      await page.getByRole('button', { name: /^Verwijder/ }).click();
      await page.getByRole('button', { name: 'Ja, verwijder' }).click();
      await page.getByText('Je hebt nog geen adres opgegeven').waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}
