import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { inDays } from '../harness/days.js';
import { refuse } from './lost-answer.js';
import { follow, type PortalUnderTest } from './portal-under-test.js';

/** Who works here, what was agreed, and what the platform erased. */
export function describeAdministration(portal: () => PortalUnderTest): void {
  describe('administration', () => {
    it('gives a colleague a role, ends it, and gives it back', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/beheer');
      await page.getByRole('cell', { name: 'Bart Wouters', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Geef een rol' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel('Voornaam').fill('Mieke');
      await sheet.getByRole('button', { name: 'Geef de rol' }).click();
      await sheet.getByText('Vul de achternaam in.').waitFor();
      // What runs may have seen this journey before.
      const name = `Nieuweling ${randomUUID()}`;
      await sheet.getByLabel('Achternaam').fill(name);
      await sheet.getByLabel('onthaal').check();
      await sheet.getByRole('button', { name: 'Geef de rol' }).click();
      await page.getByText(`Mieke ${name} heeft de rol.`).waitFor();
      const row = page.getByRole('row', { name: `Mieke ${name} onthaal` });
      await row.getByRole('button', { name: 'Stop de rol' }).click();
      await sheet.getByRole('button', { name: 'Stop de rol' }).click();
      await page.getByText(`De rol van Mieke ${name} is gestopt.`).waitFor();
      await row.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await row.waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('gives the role to who the form names after a correction', async () => {
      const { page, signIn } = await portal().visit();
      await signIn('Bart', '/beheer');
      await page.getByRole('button', { name: 'Geef een rol' }).click();
      const sheet = page.getByRole('dialog');
      const [wrong, right] = [`Fout ${randomUUID()}`, `Juist ${randomUUID()}`];
      await sheet.getByLabel('Voornaam').fill('Mieke');
      await sheet.getByLabel('Achternaam').fill(wrong);
      await sheet.getByLabel('onthaal').check();
      const answer = await refuse(page, 'GiveMembership');
      await sheet.getByRole('button', { name: 'Geef de rol' }).click();
      await sheet.getByRole('alert').waitFor();
      answer();
      await sheet.getByLabel('Achternaam').fill(right);
      await sheet.getByRole('button', { name: 'Geef de rol' }).click();
      await page.getByRole('row', { name: `Mieke ${right} onthaal` }).waitFor();
      expect(await page.getByText(wrong).count()).toBe(0);
    });

    it('sets an agreement from a day on, and takes back what took the place of another', async () => {
      const visitor = await portal().visit({ width: 768 });
      const { page } = visitor;
      await visitor.signIn('Bart', '/beheer');
      await follow(page.getByRole('link', { name: 'Afspraken' }));
      await page.getByRole('button', { name: 'Wijzig Hoeveel voorkeuren' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel('Nieuwe afspraak, in voorkeuren').fill('0');
      // Another day each time, for a platform that runs on.
      const from = inDays(1 + Math.floor(Math.random() * 1000));
      await sheet.getByLabel('Vanaf').fill(from);
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await sheet.getByText('Vul een heel getal in van 1 tot 99.').waitFor();
      await sheet.getByLabel('Nieuwe afspraak, in voorkeuren').fill('3');
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      const setting = page.locator('main .card li', { hasText: 'Hoeveel voorkeuren' });
      await setting.getByText('3 voorkeuren').waitFor();
      expect(await page.getByRole('button', { name: 'Maak ongedaan' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Wijzig Hoeveel voorkeuren' }).click();
      await sheet.getByLabel('Nieuwe afspraak, in voorkeuren').fill('4');
      await sheet.getByLabel('Vanaf').fill(from);
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await setting.getByText('4 voorkeuren').waitFor();
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await setting.getByText('4 voorkeuren').waitFor({ state: 'detached' });
      await setting.getByText('3 voorkeuren').waitFor();

      await page
        .getByRole('row')
        .nth(1)
        .getByRole('button', { name: /^Wijzig/ })
        .click();
      await sheet.getByLabel('Vanaf').fill('2020-01-01');
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText(/^Vastgelegd voor/).waitFor();
      await page.getByRole('row', { name: /sinds 01\/01\/2020/ }).waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('keeps the list of who brings families to a desk, until when, and who works there', async () => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      await visitor.signIn('Bart', '/beheer');
      await follow(page.getByRole('link', { name: 'Toeleiders' }));
      await page.getByRole('button', { name: 'Nieuwe toeleider' }).click();
      const sheet = page.getByRole('dialog');
      const name = `Vroedvrouwen ${randomUUID()}`;
      await sheet.getByLabel('Naam').fill(name);
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await sheet.getByText('Kies de soort.').waitFor();
      await sheet.getByLabel('Soort').selectOption('vroedvrouw');
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      const row = page.getByRole('row', { name });
      await row.getByText('actief').waitFor();
      await row.getByRole('button', { name: 'Wijzig' }).click();
      await sheet.getByLabel('Brengt gezinnen aan tot en met').fill(inDays(-1));
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await row.getByText('voorbij').waitFor();
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await row.getByText('actief').waitFor();

      const whose = page.getByLabel('Mensen van welke toeleider?');
      if ((await whose.count()) > 0) await whose.selectOption({ label: name });
      await page.getByText('Hier heeft nu niemand een rol.').waitFor();
      await page.getByRole('button', { name: 'Geef een rol' }).click();
      await sheet.getByLabel('Voornaam').fill('An');
      await sheet.getByLabel('Achternaam').fill('Vroedvrouw');
      await sheet.getByRole('button', { name: 'Geef de rol' }).click();
      await page.getByRole('row', { name: 'An Vroedvrouw toeleider' }).waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('lets a coordinator give the role at one location', async () => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      await visitor.signIn('Peter', '/beheer');
      await page.getByRole('button', { name: 'Geef een rol' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel('Voornaam').fill('Jan');
      await sheet.getByLabel('Achternaam').fill('Begeleider');
      await sheet.getByLabel('kinderbegeleider').check();
      await sheet.getByRole('button', { name: 'Geef de rol' }).click();
      await sheet.getByText('Kies de locatie.').waitFor();
      await sheet.getByLabel('Waar?').selectOption({ index: 1 });
      await sheet.getByRole('button', { name: 'Geef de rol' }).click();
      await page.getByText('Jan Begeleider heeft de rol.').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('shows the operator roles without names, of every desk and organiser', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Ines', '/beheer');
      await page.getByLabel('Van wie?').selectOption({ label: 'Loket Kinderopvang Brugge-Ommeland' });
      await page
        .getByRole('cell', { name: /^Persoon [\da-f]{8}$/ })
        .first()
        .waitFor();
      expect(await page.locator('main').textContent()).not.toContain('Lien Vermeulen');
      await follow(page.getByRole('link', { name: 'Gewist na de termijn' }));
      await page.getByText('Er is nog niets gewist').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('lets the operator describe desks; a municipality has one at a time', async () => {
      const visitor = await portal().visit({ width: 768 });
      const { page } = visitor;
      await visitor.signIn('Ines', '/beheer/loketten');
      const sheet = page.getByRole('dialog');
      await page.getByRole('button', { name: 'Nieuw loket' }).click();
      await sheet.getByLabel('Naam').fill('Loket te veel');
      await sheet.getByLabel('Gemeente').selectOption('31005');
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await sheet.getByText('De code begint met LLK-').waitFor();
      await sheet.getByLabel('Code').fill('LLK-TEVEEL');
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await sheet.getByText('Een gemeente hoort al bij een loket').waitFor();
      await sheet.getByRole('button', { name: 'Sluiten' }).click();

      const desk = page.locator('main .card', { hasText: 'LLK-37015' });
      await desk.getByRole('button', { name: /^Wijzig/ }).click();
      await sheet.getByLabel('Van wie').fill('Vereniging Anders');
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await desk.getByText('Vereniging Anders').waitFor();
      await desk.getByRole('button', { name: 'Maak ongedaan' }).click();
      await desk.getByText('Vereniging Anders').waitFor({ state: 'detached' });
      expect(visitor.faults).toEqual([]);
    });

    it('lets a desk say how families reach it: they see it before they sign in, and it can be taken back', async () => {
      const [visitor, family] = [await portal().visit(), await portal().visit({ width: 360 })];
      const { page } = visitor;
      await visitor.signIn('Bart', '/beheer/afspraken');
      const sheet = page.getByRole('dialog');
      await page.getByRole('button', { name: /^Verander hoe gezinnen je bereiken/ }).click();
      await sheet.getByLabel('Telefoon').fill('');
      await sheet.getByLabel('Straat en nummer').fill('');
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await sheet.getByText('Vul een telefoonnummer in').waitFor();
      await sheet.getByLabel('Telefoon').fill('051 00 00 77');
      await sheet.getByRole('button', { name: 'Leg vast' }).click();
      await page.locator('main').getByText('051 00 00 77').waitFor();
      await family.go('/');
      await family.page.getByLabel('In welke gemeente?').selectOption({ label: 'Tielt' });
      await family.page.getByRole('link', { name: 'Bel 051 00 00 77' }).waitFor();
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await page.locator('main').getByText('051 00 00 77').waitFor({ state: 'detached' });
      expect([...visitor.faults, ...family.faults]).toEqual([]);
    });

    it('shows on a file who opened it', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/vragen');
      await follow(page.locator('tbody a').nth(3));
      await page.getByText('Toon de lijst. Het gezin ziet die ook.').click();
      await page.getByRole('listitem').filter({ hasText: 'Bart Wouters' }).first().waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}
