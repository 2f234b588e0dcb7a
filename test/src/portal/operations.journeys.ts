import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { follow, type PortalUnderTest } from './portal-under-test.js';

interface WorkAnswer {
  readonly data: { readonly answer: { readonly work: { consumer: string; parked: number }[] } };
}

const parkedEvent = {
  stream: 'careRequest-5e0f1a52-0d5b-4c39-8f3f-0a6b7e2d9c11',
  revision: 3,
  position: 41_286,
  failure: 'TypeError',
  since: '2026-11-22T09:00:00.000Z',
};

/** Nothing is parked in the practice environment: one event is put into what intake answers. */
async function parkOne(page: Page, consumer: string): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as { operationName?: string };
    if (asked.operationName !== 'IntakeWork') return route.continue();
    const response = await route.fetch();
    const json = (await response.json()) as WorkAnswer;
    const parked = { parked: 1, oldestParkedAt: parkedEvent.since, parkedEvents: [parkedEvent] };
    const part = json.data.answer.work.find((one) => one.consumer === consumer);
    if (part) Object.assign(part, parked);
    return route.fulfill({ response, json });
  });
}

/** What staff did, and what goes on by itself. */
export function describeOperations(portal: () => PortalUnderTest): void {
  describe('who looks after the platform', () => {
    it('finds what colleagues read and changed and takes it along; the operator sees no name and no file', async () => {
      const visitor = await portal().visit();
      const { page } = visitor;
      await visitor.signIn('Bart', '/loket/vragen');
      await follow(page.locator('tbody a').nth(2));
      const number = (await page.locator('main h1').textContent())?.match(/\S+\d{3,}\S*/)?.[0] ?? '';
      await visitor.go('/beheer/logboek');
      const table = page.locator('main tbody');
      const opening = table.getByRole('row', { name: /Bart Wouters loketmedewerker Dossier geopend/ });
      await opening.first().waitFor();
      expect(await table.textContent()).toContain(number);
      await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Bart Wouters' });
      await page.getByLabel('Wat', { exact: true }).selectOption({ label: 'Dossiers gelezen' });
      await page.getByText(/^\d+ regels?$/).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^logboek-LLK-\d+\.csv$/);
      await page.getByLabel('Vanaf').fill('2099-01-01');
      await page.getByText('Niets gevonden').waitFor();
      expect(visitor.faults).toEqual([]);

      const operator = await portal().visit({ width: 768 });
      await operator.signIn('Ines', '/beheer/logboek');
      await operator.page.getByText('Je ziet geen namen en geen dossiers.').waitFor();
      const desk = operator.page.getByLabel('Loket', { exact: true });
      await desk.selectOption({ label: 'Loket Kinderopvang Midden' });
      const nameless = operator.page.getByRole('row', { name: /Persoon [\da-f]{8} .*Dossier geopend/ });
      await nameless.first().waitFor();
      expect(await operator.page.locator('main').textContent()).not.toContain('Bart Wouters');
      expect(await operator.page.locator('tbody a').count()).toBe(0);
      expect(operator.faults).toEqual([]);
    });

    it('sees as operator how far every service is, and tries again or gives up what is parked', async () => {
      const visitor = await portal().visit({ width: 360 });
      const { page } = visitor;
      await parkOne(page, 'intake/careRequests');
      await visitor.signIn('Ines', '/beheer');
      await follow(page.getByRole('link', { name: 'Processen' }));
      const service = (name: string) => page.getByRole('region', { name, exact: true });
      await service('Voorstellen en rondes').getByText('Alles is bij').waitFor();
      await service('Rapporten')
        .getByText(/^Toon \d+ onderdelen$/)
        .click();
      await service('Rapporten')
        .getByRole('row', { name: /^reportedRequests overzicht/ })
        .waitFor();

      const intake = service('Aanvragen en loketten');
      await intake.getByText('1 gebeurtenis wacht', { exact: true }).waitFor();
      await intake.getByText(parkedEvent.stream, { exact: true }).waitFor();
      await intake.getByRole('button', { name: /^Probeer opnieuw/ }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await sheet.getByText('Kies een reden.').waitFor();
      await sheet.getByLabel('de fout is hersteld').check();
      await sheet.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await page.getByText('Er zijn 0 gebeurtenissen verwerkt.').waitFor();
      await intake.getByRole('button', { name: /^Geef op/ }).click();
      await sheet.getByText('Dit kan niet ongedaan worden gemaakt.').waitFor();
      await sheet.getByRole('button', { name: 'Sluiten' }).click();
      expect(visitor.faults).toEqual([]);
    });
  });
}
