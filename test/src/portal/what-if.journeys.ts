import { expect } from '@jest/globals';
import { barriersOn } from './barriers.js';
import { follow, type Visitor } from './portal-under-test.js';
import { computing, supposePlaces } from './round-steps.js';

/** From the page of a computed round: the same with two places more, and with another agreement, side by side. */
export async function seeWhatIf({ page, go }: Visitor): Promise<void> {
  const round = new URL(page.url()).pathname;
  await follow(page.getByRole('link', { name: 'Wat als het anders was?' }));
  await supposePlaces(page, 2);
  await page.getByRole('button', { name: 'Reken uit' }).click();
  const figures = page.getByRole('table', { name: 'Cijfers voor en na' });
  await figures.waitFor(computing);
  expect(await figures.locator('tbody tr').count()).toBe(9);
  expect(await barriersOn(page)).toEqual([]);
  await page.getByLabel('Gaan inwoners voor bij gelijke voorrang?').selectOption('true');
  await figures.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Reken uit' }).click();
  await figures.waitFor(computing);
  await page.getByText('De ronde blijft zoals ze is.').waitFor();
  await go(round);
  await page.locator('.page-head .pill', { hasText: 'Na te kijken' }).waitFor();
}
