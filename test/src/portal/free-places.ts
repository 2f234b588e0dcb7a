import { settled, type Visitor } from './portal-under-test.js';

/** From the page with free places of a desk: the first location that has any, with what is free there. */
export async function openFreePlaces({ page }: Visitor): Promise<void> {
  const free = page.locator('main .own-months a').first();
  const location = page.getByLabel('Locatie', { exact: true });
  const count = await location.locator('option').count();
  for (let index = 1; index < count; index++) {
    await location.selectOption({ index });
    await page.locator('main section.card h2').waitFor();
    await settled(page);
    if ((await free.count()) > 0) return;
  }
  throw new Error('No location of this desk has a free place.');
}
