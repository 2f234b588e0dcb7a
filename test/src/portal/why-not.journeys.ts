import { describe, expect, it } from '@jest/globals';
import { isLong } from '../harness/profile.js';
import { barriersOn } from './barriers.js';
import type { PortalUnderTest } from './portal-under-test.js';
import { openOutcome } from './round-steps.js';

/** From right to left, and one from left to right; the others are written alike. */
const languages = isLong ? (['ar', 'uk', 'tr', 'fr', 'en'] as const) : (['ar', 'uk'] as const);

/** What a round tells a family, on a phone; after the round of that desk in the journeys of rounds. */
export function describeWhyNot(portal: () => PortalUnderTest): void {
  const phone = { width: 360, height: 740 };

  describe('a family after a round', () => {
    it('reads why not, tries it without a day and with a later start, and sees that nothing changes', async () => {
      const visitor = await portal().visit(phone);
      const { page } = visitor;
      await openOutcome(visitor);
      await page.getByText('Probeer het uit').first().waitFor();
      await page.getByRole('button', { name: 'Zonder donderdag' }).first().click();
      await page.getByText('Aan je vraag en aan de ronde verandert niets.').waitFor();
      await page
        .getByRole('button', { name: /^Met een start in/ })
        .first()
        .click();
      await page.getByText(/^(Dan was er wel|Ook dan was er geen)/).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect(visitor.faults).toEqual([]);
    });

    it.each(languages)('reads it in its own language: %s', async (language) => {
      const visitor = await portal().visit({ ...phone, language });
      const { page } = visitor;
      await openOutcome(visitor);
      const card = page.locator('section.card', { has: page.locator('summary') }).first();
      // What the platform wrote in Dutch stands apart, closed.
      expect(await card.locator('p').first().getAttribute('lang')).toBeNull();
      await card.locator('button').first().click();
      await card.locator('.alert').waitFor();
      if (language === 'ar') expect(await barriersOn(page)).toEqual([]);
      expect(visitor.faults).toEqual([]);
    });
  });
}
