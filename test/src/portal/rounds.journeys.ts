import { describe, expect, it } from '@jest/globals';
import { barriersOn } from './barriers.js';
import { seeRoundNear } from './free-places.journeys.js';
import { follow, type PortalUnderTest, type Visitor } from './portal-under-test.js';
import { refusedFamily } from './refused-family.js';
import { announceRound, computed, computing } from './round-steps.js';
import { seeWhatIf } from './what-if.journeys.js';

/** A desk with its rounds, and an organiser that looks at what one proposes. */
export function describeRounds(portal: () => PortalUnderTest): void {
  describe('an allocation round', () => {
    it('is announced, computed, looked at, deviated from after seeing for whom it matters, agreed with and published', async () => {
      await refusedFamily(await portal().visit());
      const desk = await portal().visit();
      const { page } = desk;
      await desk.signIn('Lien', '/loket/rondes');
      await announceRound(desk);
      expect(await page.locator('code').first().textContent()).toMatch(/^[\da-f]{64}$/);
      const address = new URL(page.url()).pathname;
      await page.getByRole('button', { name: 'Bevries en bereken' }).click();
      await computed(page);
      await page.getByRole('heading', { name: 'Cijfers' }).waitFor();
      expect(await page.getByText('regimeA, versie 1').count()).toBe(1);
      expect(await barriersOn(page)).toEqual([]);

      await seeWhatIf(desk);

      const organiser = await portal().visit();
      await seeRoundNear(organiser);
      await reviewAsOrganiser(organiser, address.split('/').at(-1) ?? '');

      await page.getByText('1 van').first().waitFor();
      await page.getByRole('button', { name: 'Publiceer de ronde' }).click();
      await page.getByText('Deze organisatoren bevestigden niet').waitFor();
      await page.getByRole('button', { name: 'Publiceer nu' }).click();
      await page.locator('.page-head .pill', { hasText: 'Gepubliceerd' }).waitFor(computing);
      await page.getByRole('heading', { name: 'Voorstellen aan gezinnen' }).waitFor();
      expect(await page.getByText('Lotingsgetal, bekend sinds de publicatie').count()).toBe(1);
      expect([...desk.faults, ...organiser.faults]).toEqual([]);
    }, 240_000);

    it('can be cancelled with a reason', async () => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/rondes');
      await announceRound(visitor);
      await page.getByRole('button', { name: 'Annuleer de ronde' }).click();
      await page.getByRole('button', { name: 'Annuleer deze ronde' }).click();
      await page.getByText('Kies waarom.').waitFor();
      await page.getByLabel('vergissing').check();
      await page.getByRole('button', { name: 'Annuleer deze ronde' }).click();
      await page.locator('.page-head .pill', { hasText: 'Geannuleerd' }).waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}

async function reviewAsOrganiser(visitor: Visitor, roundId: string): Promise<void> {
  const { page } = visitor;
  await visitor.signIn('Peter', '/organisator/rondes');
  await follow(page.locator(`main h2 a[href$="${roundId}"]`));
  await page.locator('tbody tr').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.locator('tbody button').first().click();
  await page.getByRole('button', { name: 'Toch niet? Bekijk de gevolgen' }).click();
  await page.getByRole('table', { name: 'Cijfers voor en na' }).waitFor(computing);
  await page.getByRole('button', { name: 'Wijk af en bereken opnieuw' }).click();
  await page.getByText('Kies een reden.').waitFor();
  await page.getByLabel('evenwicht in de groep').check();
  await page.getByRole('button', { name: 'Wijk af en bereken opnieuw' }).click();
  await page.getByRole('button', { name: 'Maak ongedaan' }).waitFor(computing);
  await computed(page);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByText('Niemand week af').waitFor(computing);
  await computed(page);
  await page.getByRole('button', { name: /^Bevestig \d+ voorstel/ }).click();
  await page.getByRole('button', { name: 'Trek je bevestiging in' }).waitFor();
}
