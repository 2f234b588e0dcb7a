import type { Page } from 'playwright-core';
import { inDays } from '../harness/days.js';
import { settled, type Visitor } from './portal-under-test.js';
import { refusedFamily } from './refused-family.js';

/** Collecting and computing a whole desk, on a machine that does other things too. */
export const computing = { timeout: 120_000 };

/** From the list of rounds, for the desk of who is signed in. */
export async function announceRound({ page }: Pick<Visitor, 'page'>): Promise<void> {
  await page.getByRole('button', { name: 'Kondig een ronde aan' }).click();
  await page.getByLabel('Dag van het bevriezen').fill(inDays(0));
  await page.getByRole('button', { name: 'Kondig aan', exact: true }).click();
  await page.getByRole('heading', { name: 'Waar staat de ronde?' }).waitFor();
  await settled(page);
}

export async function computed(page: Page): Promise<void> {
  await page.locator('.page-head .pill', { hasText: 'Na te kijken' }).waitFor(computing);
  await settled(page);
}

/** On the page of "what if": so many places more in the first group of a location, by default the first one. */
export async function supposePlaces(
  page: Page,
  change: number,
  at?: { readonly label: string },
): Promise<void> {
  const [location, group] = [page.getByLabel('Locatie', { exact: true }), page.getByLabel('Welke plaatsen?')];
  await location.locator('option').nth(1).waitFor({ state: 'attached' });
  await location.selectOption(at ?? { index: 1 });
  await group.locator('option').nth(1).waitFor({ state: 'attached' });
  await group.selectOption({ index: 1 });
  await page.getByLabel('Hoeveel meer?').fill(String(change));
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByRole('list', { name: 'Andere plaatsen' }).waitFor();
}

/** The request of the refused family, after its desk published a round; the first reason opened. */
export async function openOutcome(visitor: Visitor): Promise<void> {
  await visitor.go(await refusedFamily(visitor));
  await visitor.page.locator('summary').first().click();
}
