import type { Page } from 'playwright-core';
import type { Visitor } from './portal-under-test.js';

/** The button below each screen. */
export const goOn = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();

/** Called on each screen, filled in. */
type OnScreen = (page: Page) => Promise<void>;
const nothing: OnScreen = async () => undefined;

/** The screens that need no name: municipality, start, days, price. */
export async function askWithoutName({ page, go }: Visitor, onScreen = nothing): Promise<void> {
  await go('/vraag');
  await page.locator('option[value="31005"]').waitFor({ state: 'attached' });
  await page.getByLabel('Gemeente').selectOption('31005');
  await page.getByLabel('Vanaf wanneer?').fill('2028-03-01');
  await onScreen(page);
  await goOn(page);
  await page.getByRole('button', { name: 'maandag', exact: true }).click();
  await page.getByRole('checkbox', { name: 'dinsdag voormiddag' }).check();
  await onScreen(page);
  await goOn(page);
  await page.getByLabel('Elke prijs is goed').check();
  await onScreen(page);
  await goOn(page);
}

/** The personal screens, of a child that is not born and a parent who wants to be called, and forgets a digit first. */
export async function askWithName({ page }: Visitor, onScreen = nothing): Promise<void> {
  await page.getByLabel('Nog niet').check();
  await page.getByLabel('Wanneer verwacht je je kind?').fill('2027-12-24');
  await page.getByLabel('Achternaam van je kind').fill('De Backer');
  await onScreen(page);
  await goOn(page);
  await page.getByLabel('Je voornaam').fill('Sofie');
  await page.getByLabel('Je achternaam').fill('De Backer');
  await page.getByLabel('Bel mij').check();
  await page.getByLabel('Telefoonnummer').fill('0470 12 34 5');
  await goOn(page);
  await page.getByText('Dit nummer klopt niet.').waitFor();
  await page.getByLabel('Telefoonnummer').fill('0470 12 34 56');
  await onScreen(page);
  await goOn(page);
  await page.getByLabel('Ik werk, zoek werk of volg een opleiding').check();
  await page.getByLabel('Zoek je opvang voor meer kinderen?').selectOption('Liefst samen, anders apart');
  await onScreen(page);
  await goOn(page);
  await page.getByText('Liefst samen, anders apart').waitFor();
  await onScreen(page);
  await page.getByRole('button', { name: 'Verstuur je vraag' }).click();
  await page.waitForURL('**/mijn/*?nieuw=ja');
}
