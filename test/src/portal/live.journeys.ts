import { describe, expect, it } from '@jest/globals';
import { follow, type PortalUnderTest, type Visitor } from './portal-under-test.js';

const isListening = ({ page }: Visitor) =>
  page.waitForRequest((request) => request.resourceType() === 'eventsource');

/** What others do shows by itself, and disturbs nobody. */
export function describeLiveUpdates(portal: () => PortalUnderTest): void {
  describe('two colleagues at one desk, and a family', () => {
    it('see what one of them does, while the other types', async () => {
      const [one, other] = [await portal().visit(), await portal().visit()];
      const listens = isListening(other);
      await one.signIn('Bart', '/loket/vragen');
      await follow(one.page.locator('tbody a').nth(7));
      const file = new URL(one.page.url()).pathname;
      await other.signIn('Bart', file);
      await listens;
      const note = other.page.getByLabel('Nota');
      await note.pressSequentially('Ik typ');
      await one.page.getByLabel('Nota').fill('Moeder belde: ze verhuist');
      await one.page.getByRole('button', { name: 'Noteer' }).click();
      await other.page.getByText('Moeder belde: ze verhuist').first().waitFor();
      await other.page.getByRole('status').filter({ hasText: 'Bijgewerkt om' }).waitFor();
      await note.pressSequentially(' gewoon verder');
      expect(await note.inputValue()).toBe('Ik typ gewoon verder');
      expect([...one.faults, ...other.faults]).toEqual([]);
    });

    it('shows a family what its desk did', async () => {
      const [family, desk] = [await portal().visit({ width: 360 }), await portal().visit()];
      const listens = isListening(family);
      await family.signIn('Hanne', '/mijn');
      await follow(family.page.getByRole('link', { name: 'Bekijk' }).first());
      await listens;
      const number = (await family.page.getByText(/^Nummer /).textContent())?.split(' ').at(-1) ?? '';
      await desk.signIn('Lien', '/loket');
      await desk.page.keyboard.press('/');
      await desk.page.keyboard.type(number.toLowerCase());
      await desk.page.keyboard.press('Enter');
      await desk.page.locator('tbody tr').filter({ hasText: number }).waitFor();
      await follow(desk.page.locator('tbody a').first());
      const moments = family.page.getByRole('list', { name: 'Wat is er gebeurd?' }).getByRole('listitem');
      const before = await moments.count();
      await desk.page.getByLabel('Nota').fill('Gebeld');
      await desk.page.getByRole('button', { name: 'Noteer' }).click();
      await moments.nth(before).waitFor();
      expect([...family.faults, ...desk.faults]).toEqual([]);
    });
  });
}
