import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { askedBy, sessionOf } from './asked-by-page.js';
import { follow, type PortalUnderTest } from './portal-under-test.js';

const register =
  'mutation ($input: RegisterCareRequestInput!) { registerCareRequest(input: $input) { careRequest { number } } }';
interface Registered {
  readonly registerCareRequest: { readonly careRequest: { readonly number: string } };
}

/** Two requests for one child at the desk of who is signed in, as two colleagues would write them. */
async function askTwice(page: Page): Promise<string[]> {
  // What runs may have seen this journey before: letters alone, and other ones each time.
  const name = randomUUID().replaceAll(/[\d-]/g, (sign) => 'ghijklmnopq'.charAt(Number(sign) || 10));
  const session = await sessionOf(page);
  const [deskId] = session.capacities.find(({ id }) => id === session.active)?.deskIds ?? [];
  const child = { firstName: 'Tweemaal', lastName: name, birthDate: '2026-03-04' };
  const facts = { nisAsked: '37022', pattern: { weeks: [['mo_am', 'mo_pm']] } };
  const written = async (firstName: string) => {
    const applicant = { firstName, lastName: name };
    const input = { deskId, channel: 'phone', wantedStart: '2027-09-01', facts, child, applicant };
    const { registerCareRequest } = await askedBy<Registered>(page, register, { input });
    return registerCareRequest.careRequest.number;
  };
  return [await written('Een'), await written('Twee')];
}

/** The platform looks for the same child by itself, soon after. */
async function untilSuggested(page: Page, number: string): Promise<void> {
  const card = page.locator('main .card', { hasText: number });
  for (let tries = 0; tries < 20 && (await card.count()) === 0; tries++) {
    await page.reload();
    await page.locator('main h1').waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
  }
  await card.waitFor();
}

/** What one desk has twice, and what two desks have. */
export function describeDoubles(portal: () => PortalUnderTest): void {
  describe('requests that may be about one child', () => {
    it('are merged at one desk, and taken apart again', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket');
      const [first = '', second = ''] = await askTwice(page);
      await page.reload();
      await follow(page.getByRole('link', { name: /mogelijk dubbel/ }));
      await untilSuggested(page, second);
      const card = page.locator('main .card', { hasText: second });
      await card.getByRole('button', { name: 'Voeg samen' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel(first).check();
      await sheet.getByRole('button', { name: 'Voeg samen' }).click();
      await page.getByText(`${second} zit nu in ${first}.`).waitFor();
      await card.waitFor({ state: 'detached' });

      await page.getByText(/al bekeken/).click();
      const settled = page.locator('main details li', { hasText: second });
      await settled.getByText('samengevoegd').waitFor();
      await settled.getByRole('button', { name: 'Haal weer uit elkaar' }).click();
      await card.waitFor();
      await card.getByRole('button', { name: 'Een ander kind' }).click();
      await page.getByRole('button', { name: 'Ja, een ander kind' }).click();
      await card.waitFor({ state: 'detached' });
      expect(visitor.faults).toEqual([]);
    });

    it('are confirmed by each of two desks for itself', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/dubbels');
      const card = page
        .locator('main .card', { has: page.getByRole('button', { name: 'Hetzelfde kind' }) })
        .first();
      const name = (await card.locator('h2').textContent()) ?? '';
      await card.getByRole('button', { name: 'Hetzelfde kind' }).click();
      await page.locator('main .card h2').getByText(name, { exact: true }).waitFor({ state: 'detached' });
      await page.getByText(/al bekeken/).click();
      const decided = page.locator('main details li', { hasText: name });
      expect(await decided.textContent()).toContain('wacht op het andere loket');
      expect(visitor.faults).toEqual([]);
    });
  });
}
