import { describe, expect, it } from '@jest/globals';
import { askWithName, askWithoutName, goOn } from './asking.js';
import { tabTo } from './keyboard.js';
import { follow, type PortalUnderTest, settled } from './portal-under-test.js';

const phone = { width: 360, height: 740 };

/** The places of the sample region, before other journeys describe more of them. */
export function describePlaces(portal: () => PortalUnderTest): void {
  describe('somebody who looks around', () => {
    it('sees without signing in which places there are, nearest with room first, and what is free at one', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.go('/opvang?gemeente=31005&dagen=mo_am,mo_pm');
      expect(await page.getByText('149 opvangplekken gevonden').count()).toBe(1);
      expect(await page.locator('.pill').first().textContent()).toBe('Plaats vrij');
      await page.getByRole('button', { name: 'Kaart' }).click();
      expect(await page.locator('.map-place').count()).toBe(149);
      await follow(page.locator('main h3 a').first());
      expect(await page.locator('.week-grid').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Vraag opvang hier' }).click();
      await page.waitForURL('**/vraag/waar');
      expect(visitor.faults).toEqual([]);
    });
  });
}

/** What families do, on a phone. */
export function describeFamilies(portal: () => PortalUnderTest): void {
  describe('a family', () => {
    it('chooses a municipality of today, though its desk names those that it was merged from', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.go('/opvang');
      await page.getByLabel('Gemeente').selectOption({ label: 'Tielt' });
      await page.locator('main h3 a').first().waitFor();
      expect(new URL(page.url()).searchParams.get('gemeente')).toBe('37022');
      expect(visitor.faults).toEqual([]);
    });

    it('asks for care in seven screens, signs in half way, and follows its request', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await askWithoutName(visitor);
      await page.getByText('Deze pagina is persoonlijk').waitFor();
      await page.getByRole('link', { name: 'Ga verder als Sofie' }).click();
      await page.waitForURL('**/vraag/kind');
      await settled(page);
      await askWithName(visitor);
      await page.getByText('Je vraag is verstuurd.').waitFor();
      expect(await page.getByText('maandag, dinsdag voormiddag').count()).toBe(1);
      expect(await page.getByText('Je vroeg kinderopvang.').count()).toBe(1);
      await follow(page.getByRole('link', { name: 'Ik zoek geen opvang meer' }));
      await page.getByRole('button', { name: 'Stop, zonder berichten' }).click();
      await page.getByText('Gestopt', { exact: true }).waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('keeps no name, date of birth or address on the device while it asks', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Sofie', '/');
      await askWithoutName(visitor);
      await page.getByLabel('Nog niet').check();
      await page.getByLabel('Wanneer verwacht je je kind?').fill('2027-12-24');
      await page.getByLabel('Achternaam van je kind').fill('Geheim');
      await goOn(page);
      const kept = await page.evaluate('JSON.stringify([localStorage, sessionStorage, location.href])');
      expect(kept).toContain('2028-03-01');
      expect(kept).not.toMatch(/Geheim|2027-12-24/);
    });

    it('is told what is not right yet, and where', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.go('/vraag');
      await goOn(page);
      expect(await page.getByRole('alert').textContent()).toContain('2 antwoorden');
      expect(await page.getByText('Kies een gemeente.').count()).toBe(1);
      expect(await page.evaluate('document.activeElement.name')).toBe('nis');
    });

    it('takes an offered place with fewer days', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Hanne', '/mijn');
      await follow(page.getByRole('link', { name: 'Bekijk' }));
      await follow(page.getByRole('link', { name: 'Antwoord nu' }));
      await page.getByRole('button', { name: 'Ja, ik wil ze' }).click();
      await page.getByLabel('Ik wil minder dagen of een latere start').check();
      await page.getByRole('button', { name: 'vrijdag', exact: true }).click();
      await page.getByRole('button', { name: 'Neem de plaats' }).click();
      await page.getByText('Je hebt deze plaats.').waitFor();
      await page.getByRole('link', { name: 'Terug naar je vraag' }).click();
      await page.getByRole('heading', { name: 'Je plaats' }).waitFor();
      expect(await page.getByText('maandag, dinsdag, donderdag', { exact: true }).count()).toBe(1);
      expect(visitor.faults).toEqual([]);
    });

    it('moves its start and its wishes, sees who looked, takes its data along, and stops', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await visitor.signIn('Sofie', '/');
      await askWithoutName(visitor);
      await askWithName(visitor);
      await follow(page.getByRole('link', { name: 'Verander je vraag' }));
      await page.getByLabel('Vanaf wanneer?').fill('2028-05-02');
      await page.getByLabel('Minder dagen is ook goed').check();
      await page.getByLabel('Liever minder of later bij mijn eerste keuze').check();
      for (const index of [1, 2]) {
        await page.getByLabel('Kies een opvang').selectOption({ index });
        await page.getByRole('button', { name: 'Zet op mijn lijst' }).click();
      }
      const raise = page.getByRole('button', { name: /^Zet .* hoger$/ });
      const second = /^Zet (.*) hoger$/.exec(await raise.innerText())?.[1];
      await raise.click();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByText('De startdatum die je wilt, is nu 2 mei 2028.').waitFor();
      await page.getByText(`${second}, `).waitFor();
      await follow(page.getByRole('link', { name: 'Verander je vraag' }));
      await follow(page.getByRole('link', { name: 'Toch niet' }));
      await follow(page.getByRole('link', { name: 'Verander je vraag' }));
      await page
        .getByRole('button', { name: /^Haal .* weg$/ })
        .first()
        .waitFor();
      expect(await page.getByLabel('Liever minder of later bij mijn eerste keuze').isChecked()).toBe(true);
      await page.getByRole('link', { name: 'Toch niet' }).click();
      await page.getByRole('button', { name: 'Voeg iemand toe' }).click();
      await page.getByLabel('Voornaam').fill('Ilse');
      await page.getByLabel('Achternaam').fill('Claes');
      await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
      await page.getByRole('button', { name: 'Haal Ilse Claes weg' }).click();
      await page.getByText('Ilse Claes vraagt niet meer mee.').waitFor();
      await page.getByRole('button', { name: 'Zet terug' }).click();
      await page.getByRole('button', { name: 'Haal Ilse Claes weg' }).waitFor();
      await page.getByRole('button', { name: 'Wie keek er?' }).click();
      await page.getByText('Nog niemand opende je dossier.').waitFor();
      await page.getByRole('button', { name: 'Sluiten' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download mijn gegevens' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.json$/);
      await follow(page.getByRole('link', { name: 'Ik zoek geen opvang meer' }));
      await page.getByRole('button', { name: 'Stop mijn vraag' }).click();
      await page.getByText('Gestopt', { exact: true }).waitFor();
      await follow(page.getByRole('link', { name: 'Wis al je gegevens' }));
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await page.getByText('Je gegevens zijn gewist.').waitFor();
      await page.locator('main').getByRole('button', { name: 'Meld je af' }).click();
      await page.waitForURL(({ pathname }) => pathname === '/');
      await visitor.signIn('Sofie', '/mijn');
      await page.getByText('Je hebt nog geen opvang gevraagd.').waitFor();
      expect(visitor.faults).toEqual([]);
    });

    it('can ask with the keyboard alone', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.go('/vraag');
      await page.locator('option[value="31005"]').waitFor({ state: 'attached' });
      const focus = (name: string) => tabTo(page, name);
      const goOn = async () => {
        await focus('Volgende');
        await page.keyboard.press('Enter');
        // A new screen begins at its heading: until it has the focus, the old screen is still there.
        await page.locator('h1:focus').waitFor();
      };
      await focus('Gemeente');
      await page.keyboard.type('Brugge');
      await focus('Vanaf wanneer?');
      await page.keyboard.type('01032028');
      await goOn();
      await page.waitForURL('**/vraag/dagen');
      await focus('dinsdag');
      await page.keyboard.press('Space');
      await goOn();
      await page.waitForURL('**/vraag/opvang');
      expect(visitor.faults).toEqual([]);
    });
  });
}
