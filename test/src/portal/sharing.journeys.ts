import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inDays } from '../harness/days.js';
import { follow, type PortalUnderTest } from './portal-under-test.js';

async function chooseOther(page: Page): Promise<void> {
  const desk = page.getByLabel('Welk loket?');
  const other = desk.locator('option').nth(1);
  await other.waitFor({ state: 'attached' });
  await desk.selectOption(await other.getAttribute('value'));
}

async function sayWhy(page: Page): Promise<void> {
  await page.getByLabel('Waarom open je dit dossier?').fill('Zoekt mee een plaats');
  await page.getByRole('button', { name: 'Open het dossier' }).click();
  await page.getByText('Jij kijkt mee.').waitFor();
}

/** Files between two desks. */
export function describeSharing(portal: () => PortalUnderTest): void {
  describe('a file between two desks', () => {
    it('is looked along in until a day by leave of its desk, until that ends it', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Lien', '/loket/vragen');
      await follow(page.locator('tbody a').nth(9));
      await page.getByRole('button', { name: 'Laat een loket meekijken' }).click();
      await page.getByRole('button', { name: 'Laat meekijken' }).click();
      await page.getByText('Kies een loket.').waitFor();
      await chooseOther(page);
      await page.getByLabel('Tot en met').fill(inDays(10));
      await page.getByRole('button', { name: 'Laat meekijken' }).click();
      await page.getByText('kan meekijken.').waitFor();
      await page.getByText('Een ander loket mag je dossier zien').first().waitFor();

      const guest = await portal().visit();
      await guest.signIn('Bart', new URL(page.url()).pathname);
      await sayWhy(guest.page);
      expect(await guest.page.getByRole('button', { name: 'Draag het dossier over' }).count()).toBe(0);

      await page.getByRole('button', { name: 'Stop het meekijken' }).click();
      await page.getByText('kijkt niet meer mee.').waitFor();
      expect([...visitor.faults, ...guest.faults]).toEqual([]);
    });

    it('goes to the other desk, and is seen by the former one no longer', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Lien', '/loket/vragen');
      const link = page.locator('tbody a').nth(10);
      const number = (await link.textContent()) ?? '';
      await follow(link);
      await page.getByRole('button', { name: 'Draag het dossier over' }).click();
      await chooseOther(page);
      await page.getByRole('button', { name: 'Draag over', exact: true }).click();
      await page.getByText(`Dossier ${number} is nu bij`).waitFor();
      await page.locator('tbody a', { hasText: number }).waitFor({ state: 'detached' });
      expect(visitor.faults).toEqual([]);
    });

    it('can go with leave for the former desk to look along', async () => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      await visitor.signIn('Lien', '/loket/vragen');
      await follow(page.locator('tbody a').nth(11));
      await page.getByRole('button', { name: 'Draag het dossier over' }).click();
      await chooseOther(page);
      await page.getByLabel('Wij blijven meekijken').check();
      await page.getByRole('button', { name: 'Draag over', exact: true }).click();
      await page.getByText('Kies tot wanneer.').waitFor();
      await page.getByLabel('Meekijken tot en met').fill(inDays(30));
      await page.getByRole('button', { name: 'Draag over', exact: true }).click();
      await sayWhy(page);
      expect(visitor.faults).toEqual([]);
    });
  });
}
