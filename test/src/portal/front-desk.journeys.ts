import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { barriersOn } from './barriers.js';
import { tabTo } from './keyboard.js';
import { refuse } from './lost-answer.js';
import { follow, type PortalUnderTest, settled } from './portal-under-test.js';
import { noteQuestion, send, sent, writeDown } from './writing-down.js';

const agreed = 'Ja, het gezin vroeg om deze vraag te noteren.';

/** What is written down for families at a desk, by who sits in front of it and by who has the files. */
export function describeFrontDesk(portal: () => PortalUnderTest): void {
  describe('the front of a desk', () => {
    it('notes a question, makes a request of it, and opens no files', async () => {
      const visitor = await portal().visit({ width: 768 });
      const { page } = visitor;
      await visitor.signIn('Tom', '/');
      await page.waitForURL('**/balie');
      await settled(page);
      await noteQuestion(page, 'Zoekt opvang vanaf maart', 'Amina Onthaal');
      await page.getByRole('button', { name: 'Maak er een opvangvraag van' }).click();
      await page.waitForURL('**/namens-gezin');
      expect(page.url()).not.toContain('Amina');
      await settled(page);
      expect(await page.getByLabel('Achternaam', { exact: true }).inputValue()).toBe('Onthaal');
      expect(await page.getByLabel('Wat wil het gezin nog vertellen?').inputValue()).toMatch(/^Zoekt opvang/);
      await writeDown(page, 'Onthaal');
      await page.getByLabel(agreed).check();
      await send(page);
      expect(await sent(page)).toBeUndefined();
      expect(await page.getByRole('link', { name: 'Open het dossier' }).count()).toBe(0);
      expect(visitor.faults).toEqual([]);
    });
  });

  describe('a desk worker who writes down for a family', () => {
    it('does so with the keyboard alone, and prints a letter of one page in the language of the family', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Lien', '/loket');
      const to = (name: string) => tabTo(page, name);
      const type = async (name: string, text: string) => {
        await to(name);
        await page.keyboard.type(text);
      };
      await to('Nieuwe opvangvraag');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/namens-gezin');
      await settled(page);
      await to('Ja');
      await page.keyboard.press('ArrowDown');
      await type('Wanneer wordt het kind verwacht?', '12122027');
      await type('Achternaam van het kind', 'Toetsenbord');
      await type('Gemeente', 'Brugge');
      await type('Vanaf wanneer?', '01032028');
      await to('dinsdag');
      await page.keyboard.press('Space');
      await type('Voornaam', 'Amina');
      await type('Achternaam', 'Toetsenbord');
      await to('Bellen');
      await page.keyboard.press('Space');
      await type('Telefoonnummer', '0470123458');
      await to('In welke taal spreken we?');
      for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
      await to(agreed);
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      expect(await sent(page)).toMatch(/^SL-/);
      const letter = page.locator('.letter');
      expect(await letter.getAttribute('dir')).toBe('rtl');
      expect(await letter.textContent()).toContain('الثلاثاء');
      expect(await letter.textContent()).toContain('0470123458');
      expect(await letter.locator('.letter-link').textContent()).toMatch(/\/volgen#[\w-]{23}$/);
      expect(await barriersOn(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.site-header').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Druk de brief af' }).isVisible()).toBe(false);
      expect(await letter.isVisible()).toBe(true);
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(visitor.faults).toEqual([]);
    });

    it('keeps the request when the consent cannot be noted, and notes that again', async () => {
      const { page, signIn } = await portal().visit();
      await signIn('Lien', '/namens-gezin');
      await writeDown(page, 'Zonder notitie');
      await page.getByLabel(agreed).check();
      const answer = await refuse(page, 'NoteConsent');
      await refuse(page, 'SendLink');
      await send(page);
      expect(await sent(page)).toMatch(/^SL-/);
      await page.getByText('Het gezin kreeg geen link om zijn vraag te volgen').waitFor();
      await page.getByText('De toestemming staat nog niet in het dossier').waitFor();
      answer();
      await page.getByRole('button', { name: 'Noteer de toestemming opnieuw' }).click();
      await page.getByText('De toestemming staat in het dossier').waitFor();
      await follow(page.getByRole('link', { name: 'Open het dossier' }));
      await page.getByText('Het gezin gaf toestemming').waitFor();
    });

    it('takes up a question that was noted, keeps that the family agreed, and goes on with the other of twins', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Lien', '/loket');
      // Another one each time, for a platform that runs on.
      const name = `Amina ${randomUUID()}`;
      await noteQuestion(page, 'Heeft plaats nodig voor een tweeling', name);
      await follow(page.getByRole('link', { name: 'Alle infovragen' }));
      const card = page.locator('main li.card', { hasText: name });
      await follow(card.getByRole('button', { name: 'Maak er een opvangvraag van' }));
      await writeDown(page, 'Infovraag');
      await page.getByLabel(agreed).check();
      await send(page);
      const first = await sent(page);
      await page.getByRole('button', { name: 'Nog een kind van dit gezin' }).click();
      expect(await page.getByLabel('Telefoonnummer').inputValue()).toBe('0470 12 34 57');
      await page.getByLabel('Nog niet').check();
      await page.getByLabel('Wanneer wordt het kind verwacht?').fill('2027-12-24');
      await page.getByLabel(agreed).check();
      await send(page);
      const second = await sent(page);
      expect(second).not.toBe(first);
      await follow(page.getByRole('link', { name: 'Open het dossier' }));
      await page.getByText('Het gezin gaf toestemming').waitFor();
      await page.getByRole('button', { name: 'Dit is een tweeling' }).click();
      await page.getByRole('button', { name: 'Ja, een tweeling' }).click();
      await page.getByRole('link', { name: 'De vraag voor de tweelingbroer of -zus' }).waitFor();
      await visitor.go('/loket/infovragen');
      await follow(card.getByRole('link', { name: 'Bekijk de opvangvraag' }));
      await page.getByText(`Nummer ${first}`).waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}
