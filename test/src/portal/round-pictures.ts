import type { PortalUnderTest, Visit } from './portal-under-test.js';
import { follow, settled } from './portal-under-test.js';
import { refusedFamily } from './refused-family.js';
import { announceRound, computed, computing, openOutcome, supposePlaces } from './round-steps.js';

type Take = (page: Awaited<ReturnType<PortalUnderTest['visit']>>['page'], name: string) => Promise<unknown>;

interface Screens {
  readonly screen: Visit;
  readonly phone: Visit;
}

/** A round from its announcement to what a family reads of it, taken as it goes. */
export async function takeRound(
  portal: PortalUnderTest,
  { screen, phone }: Screens,
  take: Take,
): Promise<void> {
  await refusedFamily(await portal.visit(phone));
  const desk = await portal.visit(screen);
  const { page } = desk;
  await desk.signIn('Lien', '/loket/rondes');
  await announceRound(desk);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Bevries en bereken' }).click();
  await computed(page);
  await take(page, 'round');

  await follow(page.getByRole('link', { name: 'Wat als het anders was?' }));
  await supposePlaces(page, 5, { label: 'Kinderdagverblijf Milan 0036' });
  await page.getByRole('button', { name: 'Reken uit' }).click();
  const result = page.getByRole('heading', { name: 'Naast elkaar' });
  await result.waitFor(computing);
  await page.evaluate(`document.querySelector('.figures-table').closest('section').scrollIntoView()`);
  await take(page, 'what-if');

  const organiser = await portal.visit(screen);
  await organiser.signIn('Peter', `/organisator/rondes/${id}`);
  await organiser.page.locator('tbody tr').first().waitFor();
  await take(organiser.page, 'review');
  await organiser.page.getByRole('button', { name: /^Bevestig \d+ voorstel/ }).click();
  await organiser.page.getByRole('button', { name: 'Trek je bevestiging in' }).waitFor();

  await desk.go('/loket/rondes');
  await take(page, 'rounds');
  await follow(page.locator(`main h2 a[href$="${id}"]`));
  await page.getByRole('button', { name: 'Publiceer de ronde' }).click();
  await page.getByRole('button', { name: 'Publiceer nu' }).click();
  await page.locator('.page-head .pill', { hasText: 'Gepubliceerd' }).waitFor(computing);

  for (const language of ['nl', 'ar'] as const) {
    const family = await portal.visit({ ...phone, language });
    await openOutcome(family);
    await settled(family.page);
    await take(family.page, language === 'nl' ? 'why-not' : 'why-not-arabic');
  }
}
