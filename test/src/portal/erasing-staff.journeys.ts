import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { PortalUnderTest, Visitor } from './portal-under-test.js';

/** Somebody who worked at a desk left: the desk asks, the operator erases the name. */
export function describeErasingStaff(portal: () => PortalUnderTest): void {
  describe('the name of who left', () => {
    it('is erased by the operator, who does not see it, by the id that the desk hands on', async () => {
      const [desk, operator] = [await portal().visit(), await portal().visit({ width: 768 })];
      await desk.signIn('Bart', '/beheer');
      const { page } = desk;
      const sheet = page.getByRole('dialog');
      await page.getByRole('button', { name: 'Geef een rol' }).click();
      const name = `Vertrekker ${randomUUID()}`;
      await sheet.getByLabel('Voornaam').fill('Mieke');
      await sheet.getByLabel('Achternaam').fill(name);
      await sheet.getByLabel('onthaal').check();
      await sheet.getByRole('button', { name: 'Geef de rol' }).click();
      const row = page.getByRole('row', { name });
      await row.getByRole('button', { name: 'Stop de rol' }).click();
      await sheet.getByRole('button', { name: 'Stop de rol' }).click();
      await row.waitFor({ state: 'detached' });
      await page.getByLabel(/voorbij (is|zijn)$/).check();
      await row.getByRole('button', { name: 'Wis de naam' }).click();
      await sheet.getByText('Alleen de beheerder van het platform wist een naam').waitFor();
      const id = await sheet.locator('code').innerText();
      await sheet.getByRole('button', { name: 'Sluiten' }).click();

      const people = (await page.getByRole('heading', { name: 'Mensen van' }).innerText()).slice(11);
      await erase(operator, people, `Persoon ${id.slice(0, 8)}`);
      await page.reload();
      await page.getByLabel(/voorbij (is|zijn)$/).check();
      await page.getByText(`Gewist (${id.slice(0, 8)})`).waitFor();
      expect(await page.getByText(name).count()).toBe(0);
      expect([...desk.faults, ...operator.faults]).toEqual([]);
    });
  });
}

async function erase({ page, signIn }: Visitor, people: string, person: string): Promise<void> {
  await signIn('Ines', '/beheer');
  await page.getByLabel('Van wie?').selectOption({ label: people });
  await page.getByLabel(/voorbij (is|zijn)$/).check();
  await page.getByRole('row', { name: person }).getByRole('button', { name: 'Wis de naam' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Wis de naam' }).click();
  await sheet.getByText('Vink dit eerst aan.').waitFor();
  await sheet.getByLabel('Dit kan niet terug. Ik ben zeker.').check();
  await sheet.getByRole('button', { name: 'Wis de naam' }).click();
  await page.getByText(`${person} is gewist.`).waitFor();
}
