import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { follow, type PortalUnderTest, settled, type Visitor } from './portal-under-test.js';

/** By the desk, of a family with a mobile number. @returns where the link leads, as a path of the portal */
export async function sendLink({ page, signIn }: Visitor): Promise<string> {
  await signIn('Lien', '/loket/vragen');
  await follow(page.locator('tbody a').nth(2));
  await page.getByRole('button', { name: 'Stuur het gezin een link' }).click();
  await page.getByText('De sms met de link is weg.').waitFor();
  const { pathname, hash } = new URL((await page.locator('.sent-link').textContent()) ?? '');
  return pathname + hash;
}

/** As it then stands on the telephone of the made-up family, where others may be already. */
async function askCode(page: Page): Promise<string> {
  const codes = page.locator('.practice-text', { hasText: 'is je code' });
  const known = await codes.allTextContents();
  await page.getByRole('button', { name: 'Stuur me een code' }).click();
  const text = known.reduce((found, hasNotText) => found.filter({ hasNotText }), codes);
  await text.waitFor();
  return /^\d{3} \d{3}/.exec(((await text.textContent()) ?? '').trim())?.[0] ?? '';
}

/** A family that has no account, and what its desk does for it. */
export function describeFollowing(portal: () => PortalUnderTest): void {
  describe('a family without an account', () => {
    it('follows its request by a link and a code on its telephone, until the desk takes the link back', async () => {
      const desk = await portal().visit();
      const link = await sendLink(desk);
      const number = /SL-[0-9A-F]+|AV\d+/.exec((await desk.page.locator('main').textContent()) ?? '')?.[0];

      const family = await portal().visit({ width: 360 });
      const { page } = family;
      await family.go(link);
      const code = await askCode(page);
      const bring = async (typed: string) => {
        await page.getByLabel('Code uit de sms').fill(typed);
        await page.getByRole('button', { name: 'Bekijk mijn vraag' }).click();
      };
      await bring('12');
      await page.getByText('Typ de zes cijfers uit de sms.').waitFor();
      await bring(code === '000 000' ? '111111' : '000000');
      await page.getByText('Deze code werkt niet').waitFor();
      await bring(code);
      await page.waitForURL('**/mijn');
      await settled(page);
      expect(await page.locator('main').textContent()).toContain(number);
      await follow(page.locator('main .card .button').first());

      await desk.page.reload();
      await desk.page.getByText('Laatst gebruikt op').first().waitFor();
      await desk.page.getByRole('button', { name: 'Trek in' }).first().click();
      await desk.page.getByText('Deze link werkt niet meer.').waitFor();
      // The wrong code was refused, which browsers write down themselves.
      expect(family.faults.filter((fault) => !fault.includes('403'))).toEqual([]);
      expect(desk.faults).toEqual([]);
    });

    it('types what stands in its letter, and hears the same when that is nothing', async () => {
      const family = await portal().visit({ width: 360, language: 'fr' });
      const { page } = family;
      await family.go('/mijn');
      await follow(page.getByRole('link', { name: 'Suivre avec un code' }));
      await page.getByLabel('Lettres et chiffres').fill('7kq2m 0ab3c def45 gh6jk');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.getByRole('button', { name: 'Envoyez-moi un code' }).click();
      await page.getByText('Regardez votre téléphone').waitFor();
      await page.getByLabel('Code du SMS').fill('123456');
      await page.getByRole('button', { name: 'Voir ma demande' }).click();
      await page.getByText('Ce code ne fonctionne pas').waitFor();
      expect(page.url()).toMatch(/\/volgen#7kq2m/);
    });
  });
}
