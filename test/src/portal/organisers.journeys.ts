import { describe, expect, it } from '@jest/globals';
import { loseFirstAnswer } from './lost-answer.js';
import { follow, type PortalUnderTest, settled } from './portal-under-test.js';

/** What who runs a location does, on a phone at nap time. */
export function describeOrganisers(portal: () => PortalUnderTest): void {
  const phone = { width: 360, height: 740 };

  describe('an organiser', () => {
    it('sees what is free at each of its places, and confirms it in one tap', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Peter', '/');
      await page.waitForURL('**/organisator');
      await settled(page);
      expect(await page.locator('.week-grid').count()).toBeGreaterThan(1);
      const button = page.getByRole('button', { name: /^(Klopt nog|Dit klopt)/ }).first();
      const place = await button.locator('.only-read-aloud').textContent();
      const card = page.locator('section.card', { hasText: place ?? '' });
      await button.click();
      await card.getByText('Vandaag bevestigd').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('finds who fits a free place, offers it in one tap, and takes that back', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Peter', '/organisator');
      await follow(page.getByRole('link', { name: 'Wie past hier?' }).first());
      expect(await page.getByText(/^Regel .*, versie \d+$/).count()).toBeGreaterThan(0);
      await page
        .getByRole('button', { name: /^(Doe een voorstel|Stel de vrije dagen voor)/ })
        .first()
        .click();
      await page.getByText('Je deed een voorstel').waitFor();
      await page.getByText('Voorstel gedaan:').first().waitFor();
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await page.getByText('Het voorstel is weer ingetrokken').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('makes one offer when the answer gets lost and it taps once more', async () => {
      const { page, signIn } = await portal().visit(phone);
      await signIn('Peter', '/organisator');
      await follow(page.getByRole('link', { name: 'Wie past hier?' }).first());
      const sent = await loseFirstAnswer(page, 'MakeOffer');
      const card = page
        .locator('main ol > li')
        .filter({ has: page.getByRole('button', { name: /voorstel|Stel/ }) });
      const button = card
        .first()
        .getByRole('button', { name: /^(Doe een voorstel|Stel de vrije dagen voor)/ });
      await button.click();
      await page.getByRole('alert').waitFor();
      await button.click();
      await page.getByText('Je deed een voorstel').waitFor();
      expect(sent).toHaveLength(2);
      expect(sent[0]?.input['offerId']).toMatch(/^[\da-f-]{36}$/);
      expect(sent[1]).toEqual(sent[0]);
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await page.getByText('Het voorstel is weer ingetrokken').waitFor();
    });

    it('tells a family that waits that there is no place, after being asked once more', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Peter', '/organisator/aanvragen');
      const card = page.locator('main li.card').first();
      await card.getByRole('button', { name: 'Geen plaats' }).click();
      await card.getByRole('button', { name: 'Ja, geen plaats' }).click();
      await page.getByText('Je liet weten: geen plaats bij').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('sees its offers without names, until it asks for them, and sends one again', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Peter', '/organisator/voorstellen?lijst=alle');
      const heading = page.locator('main li.card h2').first();
      expect(await heading.textContent()).toMatch(/^Nummer /);
      await page.getByRole('button', { name: 'Toon namen' }).click();
      await page.locator('main .contact-name').first().waitFor();
      await page.getByRole('button', { name: 'Wacht op het gezin' }).click();
      await page.getByRole('button', { name: 'Stuur nog eens' }).first().click();
      await page.getByText('Het gezin kreeg het voorstel opnieuw.').waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });

  describe('a child-minder', () => {
    it('reports a holiday, and calls it off', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Liv', '/organisator');
      await page.getByRole('button', { name: 'Meld een sluiting' }).click();
      await page.getByLabel('vakantie').check();
      await page.getByLabel('Eerste dag dicht').fill('2031-07-21');
      await page.getByLabel('Eerste dag weer open').fill('2031-08-11');
      await page.getByRole('button', { name: 'Meld de sluiting' }).click();
      await page.getByText('Gesloten van 21 juli 2031').waitFor();
      await page.getByRole('button', { name: 'Gaat niet door' }).click();
      await page.getByText('Gesloten van 21 juli 2031').waitFor({ state: 'detached' });
      expect(visitor.faults).toEqual([]);
    });

    it('sees who asks for care with it, without terms and without names', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Liv', '/organisator/aanvragen');
      await page
        .getByText(/^Nummer /)
        .first()
        .waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}
