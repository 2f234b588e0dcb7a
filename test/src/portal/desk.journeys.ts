import { describe, expect, it } from '@jest/globals';
import { inDays } from '../harness/days.js';
import { follow, type PortalUnderTest } from './portal-under-test.js';
import { noteQuestion } from './writing-down.js';

/** What a desk does, at the counter. */
export function describeDesk(portal: () => PortalUnderTest): void {
  describe('a desk worker', () => {
    it('starts with what has to be done today, without opening any file', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket');
      for (const heading of ['Te laat', 'Deze week te doen', 'Voorstellen zonder antwoord', 'Om te bekijken'])
        expect(await page.getByRole('heading', { name: heading }).count()).toBe(1);
      expect(await page.getByRole('heading', { name: 'Nog niets gepland' }).count()).toBe(1);
      expect(await page.locator('.today-list a').first().textContent()).toMatch(/^[A-Z]{2}\d+/);
      expect(visitor.faults).toEqual([]);
    });

    it('notes a question in one line', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket');
      await noteQuestion(page, 'Hoe vraag ik een attest inkomenstarief?', 'Mevrouw Test');
      expect(visitor.faults).toEqual([]);
    });

    it('finds a family by name with the key /, notes a contact with a next step, and sees it on the list', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket');
      await page.keyboard.press('/');
      await page.keyboard.type('Peeters');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/loket/vragen');
      await page.locator('tbody td', { hasText: 'Peeters' }).first().waitFor();
      expect(page.url()).not.toContain('Peeters');
      await follow(page.locator('tbody a').first());
      const written = page.getByRole('link', { name: 'Stuur een WhatsApp' });
      expect(await written.getAttribute('href')).toMatch(/^whatsapp:\/\/send\?phone=32\d{8,9}$/);
      await page.getByLabel('Nota').fill('Zoekt ook op zaterdag');
      await page.getByLabel('Volgende stap').fill('Terugbellen');
      await page.getByLabel('Tegen').fill(inDays(0));
      await page.getByRole('button', { name: 'Noteer' }).click();
      await page.getByText('De opvolging is genoteerd.').waitFor();
      await page.getByText('Zoekt ook op zaterdag').waitFor();
      await follow(page.getByRole('link', { name: 'Vandaag' }).first());
      await page.getByRole('button', { name: 'Toon namen' }).click();
      await page.locator('.today-list li', { hasText: 'Terugbellen' }).waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('writes down what changed for a family since it asked, which ranks nothing again', async () => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/vragen');
      await follow(page.locator('tbody a').nth(7));
      await page.getByRole('button', { name: 'Schrijf op wat veranderde' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('button', { name: 'Noteer' }).click();
      await sheet.getByText('Kies of het nu klopt.').waitFor();
      await sheet.getByLabel('Waarover gaat het?').selectOption('single');
      await sheet.getByLabel('Ja, nu wel').check();
      await sheet.getByLabel('Bewijs').selectOption('announced');
      await sheet.getByRole('button', { name: 'Noteer' }).click();
      await page.getByText('Wat veranderde, staat in het dossier.').waitFor();
      await page.locator('li', { hasText: 'Nu wel: alleenstaand' }).getByText('bewijs komt nog').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('closes a request with its reason, and opens it again', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/vragen');
      await follow(page.locator('tbody a').nth(5));
      await page.getByRole('button', { name: 'Sluit de vraag af' }).click();
      await page.getByLabel('Geen opvang meer nodig').check();
      await page.getByLabel('Waarom viel de nood weg?').selectOption('moved');
      await page.getByRole('button', { name: 'Sluit af', exact: true }).click();
      await page.getByRole('button', { name: 'Open de vraag opnieuw' }).click();
      await page.getByRole('button', { name: 'Sluit de vraag af' }).waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('erases a family that asked for it, once sure', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/vragen');
      const link = page.locator('tbody a').nth(12);
      const number = await link.innerText();
      await follow(link);
      const file = page.url();
      await page.getByRole('button', { name: 'Wis dit gezin' }).click();
      await page.getByLabel('Het gezin vroeg het').check();
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await page.getByText('Vink dit eerst aan.').waitFor();
      await page.getByLabel('Dit kan niet terug. Ik ben zeker.').check();
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await page.getByText(`Het gezin van vraag ${number} is gewist.`).waitFor();
      await page.goto(file);
      await page.getByRole('heading', { name: `Vraag ${number}` }).waitFor();
      await page.getByText('Er zijn geen contactgegevens.').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('draws only the rows in sight of a long list, and has more of it by scrolling', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/vragen');
      await page.getByText('100 vragen getoond').waitFor();
      expect(await page.locator('tbody tr').count()).toBeLessThan(60);
      await page.locator('.table-long').hover();
      await page.mouse.wheel(0, 10_000);
      await page.getByText('200 vragen getoond').waitFor();
      expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    });

    it('acts in one role at a time', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Lien', '/loket');
      const other = page.getByLabel('Jouw rol').locator('option').nth(1);
      await page.getByLabel('Jouw rol').selectOption(await other.getAttribute('value'));
      await page.getByRole('heading', { name: 'Mijn opvang' }).waitFor();
      await visitor.go('/loket');
      await page.getByRole('heading', { name: 'Deze pagina hoort bij een andere rol' }).waitFor();
    });
  });
}
