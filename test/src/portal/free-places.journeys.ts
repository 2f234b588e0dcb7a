import { describe, expect, it } from '@jest/globals';
import { openFreePlaces } from './free-places.js';
import { follow, type PortalUnderTest, type Visitor } from './portal-under-test.js';

/** A desk that looks for who fits, as when an organiser phones. */
export function describeFreePlaces(portal: () => PortalUnderTest): void {
  describe('a desk worker with a free place', () => {
    it('sees who of its families fits, with reasons, and opens the file of one', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/plaatsen');
      await openFreePlaces(visitor);
      await follow(page.locator('main .own-months a').first());
      await page.getByText('Je ziet de gezinnen van je eigen loket.').waitFor();
      expect(await page.getByText(/^Regel .*, versie \d+$/).count()).toBeGreaterThan(0);
      await follow(page.getByRole('link', { name: /^Nummer / }).first());
      await page.getByRole('heading', { name: 'Gevraagde opvang' }).waitFor();
      expect(visitor.faults).toEqual([]);
    });
  });
}

/** While a round is computed: its warning, and who would move when a place here comes free. */
export async function seeRoundNear({ page, signIn }: Visitor): Promise<void> {
  await signIn('Peter', '/organisator');
  await follow(page.getByRole('link', { name: 'Wie past hier?' }).first());
  await page.getByText(/^Let op: (een toewijzingsronde|de ronde gaat voor)/).waitFor();
  await page.getByText(/schuiven deze kinderen door|schuift niemand door/).waitFor();
}
