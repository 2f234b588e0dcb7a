import { describe, expect, it } from '@jest/globals';
import { inDays } from '../harness/days.js';
import { placeToClose } from './place-to-close.js';
import { follow, type PortalUnderTest } from './portal-under-test.js';

/** From the organiser that has to stop overnight to a family that is called. */
export function describeSuddenClosure(portal: () => PortalUnderTest): void {
  describe('a location that closes overnight', () => {
    it('is closed by its organiser, who tells of a child that nobody knows; the desk calls', async () => {
      const organiser = await portal().visit({ width: 360, height: 740 });
      const { page } = organiser;
      const { name } = await placeToClose(organiser);
      await organiser.go('/organisator');
      const card = page.locator('main section.card', { hasText: name });
      await follow(card.getByRole('link', { name: 'Sluit plots' }));
      await page.getByLabel('Vitaal belang').check();
      await page.getByRole('button', { name: 'Ga verder' }).click();
      await page.getByText('2 kinderen verliezen hun plaats.').waitFor();
      await page.getByRole('button', { name: 'Ja, sluit plots' }).click();
      await page.getByRole('heading', { name: `${name} is plots gesloten` }).waitFor();
      await page.getByRole('button', { name: 'Zeg wie dit is' }).click();
      await page.getByLabel('Voornaam van het kind').fill('Nour');
      await page.getByLabel('Achternaam van het kind').fill('Onbekend');
      await page.getByLabel('Geboortedatum').fill(inDays(-300));
      await page.getByLabel('Voornaam van de ouder').fill('Sami');
      await page.getByLabel('Achternaam van de ouder').fill('Onbekend');
      await page.getByLabel('Telefoonnummer').fill('0470 12 34 59');
      await page.getByRole('button', { name: 'Zet op de bellijst' }).click();
      await page.getByText('1 kind staat nu op de bellijst').waitFor();

      const desk = await portal().visit();
      await desk.signIn('Lien', '/loket');
      await follow(desk.page.getByRole('link', { name: `${name} sluit op` }));
      await desk.page.getByText('Gezin bereikt voor 0 van 2 kinderen').waitFor();
      await desk.page.getByRole('button', { name: 'Toon namen en telefoon' }).click();
      await desk.page.locator('main li.card', { hasText: 'Nour Onbekend' }).getByText('Sami').waitFor();
      const family = desk.page.locator('main li.card', { hasText: 'Deniz Zonnedak' });
      await family.getByText('Wil gebeld worden').waitFor();
      await family.getByText('Spreekt Türkçe: denk aan een tolk.').waitFor();
      await family.getByRole('button', { name: 'Bereikt' }).first().click();
      await desk.page.getByText('Gezin bereikt voor 1 van 2 kinderen').waitFor();
      await family.getByRole('button', { name: 'Maak ongedaan' }).click();
      await desk.page.getByText('Gezin bereikt voor 0 van 2 kinderen').waitFor();
      await follow(family.getByRole('link', { name: 'Dringende vraag' }));
      await desk.page.getByText('Dringend: opvang viel weg').waitFor();
      expect([...organiser.faults, ...desk.faults]).toEqual([]);
    });
  });
}
