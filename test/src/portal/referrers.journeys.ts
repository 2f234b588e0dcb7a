import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { askedBy } from './asked-by-page.js';
import { follow, type PortalUnderTest, settled, type Visitor } from './portal-under-test.js';
import { send, sent, writeDown } from './writing-down.js';

/** What somebody does who brings families to a desk. */
export function describeReferrers(portal: () => PortalUnderTest): void {
  describe('a referrer', () => {
    it('brings a family with its consent, and follows it until the consent ends', async () => {
      const referrer = await portal().visit({ width: 360, height: 740 });
      const { page } = referrer;
      await referrer.signIn('Nadia', '/');
      await page.waitForURL('**/gezinnen');
      await settled(page);
      await follow(page.getByRole('link', { name: 'Breng een gezin aan' }));
      await writeDown(page, 'Toeleiding');
      await send(page);
      await page.getByText('Zonder toestemming kan de vraag niet weg.').waitFor();
      await page.getByLabel('Ja, ik mag de vraag doorgeven en volgen.').check();
      await page.getByLabel('Tot en met welke dag mag je volgen?').fill('2029-12-31');
      await send(page);
      const number = (await sent(page)) ?? '';
      expect(number).toMatch(/^SL-/);
      expect(await page.locator('.letter').textContent()).toContain('tot en met 31 december 2029');

      await follow(page.getByRole('link', { name: 'Mijn gezinnen' }).last());
      const card = page.locator('main li.card', { hasText: number });
      await card.getByText('Zoekt nog').waitFor();
      expect(await card.textContent()).not.toContain('Toeleiding');
      await page.getByRole('button', { name: 'Toon namen' }).click();
      await card.getByText('Amina Toeleiding').waitFor();

      const desk = await portal().visit();
      await desk.signIn('Lien', '/loket/vragen');
      await desk.page.getByLabel('Naam, of nummer van de vraag').fill('Toeleiding');
      await follow(desk.page.getByRole('link', { name: number }));
      await desk.page.getByText('mag deze vraag volgen tot en met 31 december 2029').waitFor();
      await desk.page.getByRole('button', { name: 'Stop dit' }).click();
      await desk.page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await desk.page.getByRole('button', { name: 'Stop dit' }).click();
      await desk.page.getByText('volgt deze vraag niet meer').waitFor();

      await referrer.go('/gezinnen');
      expect(await page.getByText(number).count()).toBe(0);
      expect([...referrer.faults, ...desk.faults]).toEqual([]);
    });
  });

  it('lets a referrer look at a family that consents, and stop following it', async () => {
    const visitor = await portal().visit({ width: 360, height: 740 });
    const { page } = visitor;
    const id = await letHerFollow(visitor);
    await visitor.signIn('Nadia', '/gezinnen');
    await follow(page.locator(`main a[href="/gezinnen/${id}"]`));
    await page.getByRole('heading', { name: 'Wat het gezin vraagt' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Mertens');
    await page.getByRole('button', { name: 'Toon naam en contact' }).click();
    await page.locator('.contact-name', { hasText: 'Hanne' }).waitFor();

    await page.getByRole('button', { name: 'Stop met volgen' }).click();
    await page.getByRole('button', { name: 'Ja, stop' }).click();
    await page.getByRole('heading', { name: /^Je volgt nummer .* niet meer$/ }).waitFor();
    await follow(page.getByRole('link', { name: 'Mijn gezinnen' }).last());
    expect(await page.locator(`main a[href="/gezinnen/${id}"]`).count()).toBe(0);
    expect(visitor.faults).toEqual([]);
  });

  it('lets a family end that a referrer follows its request, and take that back', async () => {
    const visitor = await portal().visit({ width: 360, height: 740 });
    const { page, faults, go } = visitor;
    await letHerFollow(visitor);
    await go(new URL(page.url()).pathname);
    await page.getByText('OCMW Brugge mag deze vraag volgen.').waitFor();
    await page.getByRole('button', { name: 'Stop dit' }).click();
    await page.getByText('OCMW Brugge volgt deze vraag niet meer.').waitFor();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await page.getByRole('button', { name: 'Stop dit' }).click();
    await page.getByRole('button', { name: 'Maak ongedaan' }).waitFor();
    expect(faults).toEqual([]);
  });
}

/** The referrer of the sample region; no page lets a family choose one. */
const referrerId = 'a82ff8a4-730a-4edd-bb40-625fd023a5d0';

/** The first request of a family of the sample region; with its id. */
export async function letHerFollow({ page, signIn }: Visitor): Promise<string> {
  await signIn('Hanne', '/mijn');
  await follow(page.locator('main .card .button').first());
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await letFollow(page, id);
  return id;
}

/** Resolves when the register shows it: the page of the referrer does not know of what was asked here. */
async function letFollow(page: Page, id: string): Promise<void> {
  const give = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { position } }';
  const { giveConsent } = await askedBy<{ giveConsent: { position: number } }>(page, give, {
    input: { id, referrerId },
  });
  const shown = 'query ($id: ID!, $at: Position) { careRequest(id: $id, afterPosition: $at) { id } }';
  await askedBy(page, shown, { id, at: giveConsent.position });
}
