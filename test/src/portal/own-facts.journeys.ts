import { describe, expect, it } from '@jest/globals';
import { deskIdOf } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import * as documents from '../journeys/documents.js';
import { askedBy, sessionOf } from './asked-by-page.js';
import { follow, type PortalUnderTest, type Visitor } from './portal-under-test.js';

const saidOf = `query ($id: ID!) {
  location(id: $id) {
    name kind street postcode town nis latitude longitude opens closes saturdays inclusive urgentPlaces publicHolidays
    openingHours { day from to }
  }
}`;

const save = ({ page }: Visitor) => page.getByRole('button', { name: 'Bewaar', exact: true }).click();
const undo = ({ page }: Visitor) => page.getByRole('button', { name: 'Maak ongedaan' }).click();
const locationIdOn = ({ page }: Visitor) => page.url().split('/').at(-1) ?? '';

/** What who runs locations says of them: what families see, their places, and who runs them. */
export function describeOwnFacts(portal: () => PortalUnderTest): void {
  describe('who runs a location', () => {
    it('adds one with its places, changes those, and takes that back', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Peter', '/organisator');
      const name = await addLocation(visitor);
      await page.getByText(`Bewaard: ${name}`).waitFor();
      await page.getByText('vrijdag: 07:00 tot 18:30').waitFor();

      await page.getByRole('button', { name: 'Voeg plaatsen toe' }).click();
      await page.getByLabel('maandag voormiddag').fill('8');
      await page.getByRole('button', { name: 'Elke werkdag zoals maandag' }).click();
      await page.getByLabel('Soort plaatsen').selectOption('T2');
      await save(visitor);
      await page.getByText('Bewaard: Prijs volgens inkomen').waitFor();
      const places = page.locator('.week-yes');
      await places.nth(4).waitFor();

      await page.getByRole('button', { name: /^Pas aan Prijs volgens inkomen/ }).click();
      await page.getByLabel('dinsdag voormiddag').fill('6');
      await save(visitor);
      await page.getByRole('cell', { name: '6', exact: true }).waitFor();
      await undo(visitor);
      await page.getByText('Terug zoals het was').waitFor();
      await page.getByRole('cell', { name: '6', exact: true }).waitFor({ state: 'detached' });
      expect(await places.allTextContents()).toEqual(['8', '8', '8', '8', '8']);
      expect(visitor.faults).toEqual([]);
    });

    it('does not write over what somebody else said meanwhile', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Peter', '/organisator');
      const name = await addLocation(visitor);
      await page.getByRole('button', { name: 'Pas aan Wat gezinnen zien' }).click();
      await page.getByLabel('Straat en nummer').fill('Oude Straat 1');
      const { capacities, active } = await sessionOf(page);
      const organiserId = capacities.find(({ id }) => id === active)?.organiserId;
      const facts = { organiserId, deskId: deskIdOf('LLK-31005'), name, kind: 'groupCare', nis: '31005' };
      const input = { ...facts, id: locationIdOn(visitor), street: 'Nieuwe Straat 2' };
      await askedBy(page, documents.describeLocation, { input });
      await save(visitor);
      await page.getByText('Iemand anders paste dit net aan').waitFor();
      await page.getByRole('button', { name: 'Toon wat er nu staat' }).click();
      expect(await page.getByLabel('Straat en nummer').inputValue()).toBe('Nieuwe Straat 2');
      expect(visitor.faults).toEqual([]);
    });

    it('as a child-minder corrects one thing on one page, and loses nothing else', async () => {
      const visitor = await portal().visit({ width: 360, height: 740 });
      const { page } = visitor;
      await visitor.signIn('Liv', '/organisator');
      await follow(page.getByRole('link', { name: /^Gegevens/ }).first());
      const said = () =>
        askedBy<{ location: object }>(page, saidOf, { id: locationIdOn(visitor) }).then(
          ({ location }) => location,
        );
      const before = await said();
      await page.getByRole('button', { name: 'Pas aan Wat gezinnen zien' }).click();
      await page.getByLabel('Straat en nummer').fill('Lindelaan 7');
      await save(visitor);
      await page.getByText('Lindelaan 7').waitFor();
      expect(await said()).toEqual({ ...before, street: 'Lindelaan 7' });
      await undo(visitor);
      await page.getByText('Lindelaan 7').waitFor({ state: 'detached' });
      expect(await said()).toEqual(before);
      expect(visitor.faults).toEqual([]);
    });

    it('changes who the organiser is, and sees what it puts first itself', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Peter', '/organisator');
      await follow(page.getByRole('link', { name: 'Gegevens van de organisator' }));
      await page.getByRole('heading', { name: 'Wie gaat bij jou voor?' }).waitFor();
      await page.getByRole('button', { name: /^Pas aan/ }).click();
      const number = page.getByLabel('Ondernemingsnummer');
      const before = await number.inputValue();
      await number.fill('0123.456.789');
      await save(visitor);
      await page.getByText('Dit nummer klopt niet').waitFor();
      await number.fill(before);
      await page.getByLabel('Naam', { exact: true }).fill('Zonnedag vzw');
      await save(visitor);
      await page.getByRole('heading', { name: 'Zonnedag vzw' }).waitFor();
      await undo(visitor);
      await page.getByRole('heading', { name: 'Zonnedag vzw' }).waitFor({ state: 'detached' });
      expect(visitor.faults).toEqual([]);
    });
  });
}

/** From the own places on, until its page is there. @returns its name: after all others, which stay where they were */
async function addLocation({ page }: Visitor): Promise<string> {
  const name = `Zonnewijzer ${randomUUID().slice(0, 8)}`;
  await page.getByRole('button', { name: 'Voeg een locatie toe' }).click();
  await page.getByLabel('Naam van de opvang').fill(name);
  await page.getByRole('radio', { name: 'Kinderdagverblijf' }).check();
  await page.getByLabel('Gemeente').selectOption('31005');
  await page.getByLabel('maandag, Open om').fill('07:00');
  await page.getByLabel('maandag, Dicht om').fill('18:30');
  await page.getByRole('button', { name: 'Elke werkdag zoals maandag' }).click();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.waitForURL('**/organisator/locatie/*');
  return name;
}
