import type { Page } from 'playwright-core';

export const send = (page: Page) => page.getByRole('button', { name: 'Registreer de vraag' }).click();

/** What staff writes down of a child that is not born yet: all but that the family agrees. */
export async function writeDown(page: Page, lastName: string): Promise<void> {
  await page.getByLabel('Nog niet').check();
  await page.getByLabel('Wanneer wordt het kind verwacht?').fill('2027-12-24');
  await page.getByLabel('Achternaam van het kind').fill(lastName);
  await page.locator('option[value="31005"]').waitFor({ state: 'attached' });
  await page.getByLabel('Gemeente').selectOption('31005');
  await page.getByLabel('Vanaf wanneer?').fill('2028-03-01');
  await page.getByRole('button', { name: 'maandag', exact: true }).click();
  await page.getByLabel('Voornaam', { exact: true }).fill('Amina');
  await page.getByLabel('Achternaam', { exact: true }).fill(lastName);
  await page.getByLabel('Bellen').check();
  await page.getByLabel('Telefoonnummer').fill('0470 12 34 57');
  await page.getByLabel('Staat er alleen voor').check();
}

/** Until the letter for the family is there. @returns number of the request, where it is told */
export async function sent(page: Page): Promise<string | undefined> {
  await page.getByRole('heading', { name: 'De vraag is geregistreerd' }).waitFor();
  await page.locator('.letter').waitFor();
  return /SL-[0-9A-F]+/.exec((await page.locator('main').textContent()) ?? '')?.[0];
}

/** A question in one line, at the desk or at the front of it. */
export async function noteQuestion(page: Page, question: string, name: string): Promise<void> {
  await page.getByLabel('Vraag', { exact: true }).fill(question);
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Noteer' }).click();
  await page.getByText('De infovraag is genoteerd.').waitFor();
}
