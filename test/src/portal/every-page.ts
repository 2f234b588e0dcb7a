import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { isLong } from '../harness/profile.js';
import { askWithName, askWithoutName } from './asking.js';
import { barriersOn, everyLook, type Look } from './barriers.js';
import { lookAtWrongChildren } from './exchange.journeys.js';
import { sendLink } from './following.journeys.js';
import { lookAtWrongFile } from './desk-files.js';
import { openFreePlaces } from './free-places.js';
import type { OwnBrowser } from './own-browser.js';
import { follow, type PortalUnderTest, type Visit, type Visitor } from './portal-under-test.js';
import { firstLink, type OpenedPage } from './opened-page.js';
import { pagesOfFamilies } from './pages-of-families.js';
import { fileReport } from './policy.journeys.js';
import { letHerFollow } from './referrers.journeys.js';
import { closedPlace } from './place-to-close.js';
import { announceRound } from './round-steps.js';
import { noteQuestion } from './writing-down.js';

/** There may be one already, when what runs is not ours. */
async function announceRoundOnce(visitor: Visitor): Promise<void> {
  if ((await visitor.page.locator('main h2 a').count()) === 0) await announceRound(visitor);
}
let round: Promise<void> | undefined;

async function openOwnFacts(visitor: Visitor): Promise<void> {
  await visitor.signIn('Peter', '/organisator');
  await firstLink(visitor, 'main .card a[href*="/organisator/locatie/"]');
}

let closed: ReturnType<typeof closedPlace> | undefined;
const closedPlaceOnce = (visitor: Visitor) => (closed ??= closedPlace(visitor));

/** Every page of staff, which is in Dutch but for its frame. */
const pagesOfStaff: readonly OpenedPage[] = [
  { name: 'the day of a desk', open: (v) => v.signIn('Lien', '/loket') },
  { name: 'requests of a desk', open: (v) => v.signIn('Lien', '/loket/vragen') },
  {
    name: 'a file',
    open: async (v) => void (await sendLink(v)),
  },
  {
    name: 'questions noted at a desk',
    open: async (v) => {
      await v.signIn('Lien', '/loket');
      await noteQuestion(v.page, 'Hoe lang duurt het nog?', 'Mevrouw Overal');
      await v.go('/loket/infovragen');
    },
  },
  { name: 'what is written down for a family', open: (v) => v.signIn('Lien', '/namens-gezin') },
  { name: 'the front of a desk', open: (v) => v.signIn('Tom', '/balie') },
  { name: 'families of a referrer', open: (v) => v.signIn('Nadia', '/gezinnen') },
  {
    name: 'a family of a referrer',
    open: async (v) => {
      const id = await letHerFollow(v);
      await v.signIn('Nadia', `/gezinnen/${id}`);
      await v.page.locator('main button').first().click();
      await v.page.locator('.contact-name').waitFor();
    },
  },
  { name: 'the year calendar of a desk', open: (v) => v.signIn('Lien', '/loket/kalender?periode=2026-2027') },
  { name: 'requests that may be about one child', open: (v) => v.signIn('Lien', '/loket/dubbels') },
  { name: 'people and roles', open: (v) => v.signIn('Lien', '/beheer') },
  { name: 'referrers of a desk', open: (v) => v.signIn('Lien', '/beheer/toeleiders') },
  { name: 'agreements of a desk', open: (v) => v.signIn('Lien', '/beheer/afspraken') },
  {
    name: 'files that a desk brings in',
    open: async (v) => {
      await v.signIn('Bart', '/beheer/inlezen');
      await lookAtWrongFile(v.page);
    },
  },
  {
    name: 'files that an organiser brings in',
    open: async (v) => {
      await v.signIn('Peter', '/beheer/eigen-bestanden');
      await lookAtWrongChildren(v.page);
    },
  },
  { name: 'messages to the system of an organiser', open: (v) => v.signIn('Peter', '/beheer/berichten') },
  { name: 'desks of the region', open: (v) => v.signIn('Ines', '/beheer/loketten') },
  { name: 'people without names', open: (v) => v.signIn('Ines', '/beheer') },
  { name: 'what staff did', open: (v) => v.signIn('Lien', '/beheer/logboek') },
  {
    name: 'the processes of every service',
    open: async (v) => {
      await v.signIn('Ines', '/beheer/processen');
      for (const fold of await v.page.getByText(/^Toon \d+ onderdelen$/).all()) await fold.click();
    },
  },
  { name: 'what was erased after its term', open: (v) => v.signIn('Ines', '/beheer/bewaren') },
  { name: 'places of an organiser', open: (v) => v.signIn('Peter', '/organisator') },
  { name: 'what a location says of itself', open: (v) => openOwnFacts(v) },
  {
    name: 'what a location says of itself, to change',
    open: async (v) => {
      await openOwnFacts(v);
      await v.page.getByRole('button', { name: 'Pas aan Wat gezinnen zien' }).click();
      await v.page.getByText('Plaats op de kaart').click();
    },
  },
  {
    name: 'places of a location, to change',
    open: async (v) => {
      await openOwnFacts(v);
      await v.page.getByRole('button', { name: 'Voeg plaatsen toe' }).click();
      await v.page.locator('dialog summary').click();
    },
  },
  { name: 'the organiser itself', open: (v) => v.signIn('Peter', '/organisator/organisatie') },
  { name: 'requests that wait for an organiser', open: (v) => v.signIn('Peter', '/organisator/aanvragen') },
  {
    name: 'who fits a free place',
    open: async (v) => {
      await v.signIn('Peter', '/organisator');
      await firstLink(v, 'main .own-months a');
    },
  },
  {
    name: 'offers of an organiser',
    open: (v) => v.signIn('Peter', '/organisator/voorstellen?lijst=alle'),
  },
  { name: 'a child that was taken in already', open: (v) => v.signIn('Liv', '/organisator/kind') },
  {
    name: 'closing a location overnight',
    open: async (v) => {
      const { id } = await closedPlaceOnce(v);
      await v.signIn('Peter', `/organisator/plots-dicht/${id}`);
    },
  },
  {
    name: 'whom to call after a location closed overnight',
    open: async (v) => {
      const { name } = await closedPlaceOnce(v);
      await v.signIn('Lien', '/loket');
      await follow(v.page.getByRole('link', { name }));
      await v.page.getByRole('button', { name: 'Toon namen en telefoon' }).click();
      await v.page.locator('main li.card .contact-name').first().waitFor();
    },
  },
  {
    name: 'children of a location that closed overnight',
    open: async (v) => {
      const { id, closureId } = await closedPlaceOnce(v);
      await v.signIn('Peter', `/organisator/sluiting/${closureId}/${id}`);
      await v.page.getByRole('button', { name: 'Zeg wie dit is' }).click();
    },
  },
  { name: 'requests of a child-minder', open: (v) => v.signIn('Liv', '/organisator/aanvragen') },
  { name: 'rounds of a desk', open: (v) => v.signIn('Lien', '/loket/rondes') },
  {
    name: 'a round',
    open: async (v) => {
      await v.signIn('Bart', '/loket/rondes');
      await (round ??= announceRoundOnce(v));
      await v.go('/loket/rondes');
      await firstLink(v, 'main h2 a');
    },
  },
  {
    name: 'what if of a round',
    open: async (v) => {
      await v.signIn('Bart', '/loket/rondes');
      await (round ??= announceRoundOnce(v));
      await v.go('/loket/rondes');
      const address = await v.page.locator('main h2 a').first().getAttribute('href');
      await v.go(`${address}/wat-als`);
    },
  },
  {
    name: 'free places for a desk',
    open: async (v) => {
      await v.signIn('Bart', '/loket/plaatsen');
      await openFreePlaces(v);
    },
  },
  {
    name: 'who fits a free place, for a desk',
    open: async (v) => {
      await v.signIn('Bart', '/loket/plaatsen');
      await openFreePlaces(v);
      await firstLink(v, 'main .own-months a');
    },
  },
  { name: 'rounds of an organiser', open: (v) => v.signIn('Peter', '/organisator/rondes') },
  { name: 'the yearly report', open: (v) => v.signIn('Karel', '/cijfers?jaar=2024') },
  {
    name: 'requests in a number of the report',
    open: async (v) => {
      await v.signIn('Bart', '/cijfers?jaar=2024');
      await firstLink(v, 'tbody a');
    },
  },
  {
    name: 'filed reports',
    open: async (v) => {
      await v.signIn('Bart', '/cijfers/ingediend?jaar=2024');
      await fileReport(v.page);
    },
  },
  { name: 'the pack of a year', open: (v) => v.signIn('Karel', '/cijfers/overleg?jaar=2024') },
  { name: 'free places', open: (v) => v.signIn('Karel', '/vrije-plaatsen') },
];

/** In how people read from left and from right. */
const visits: readonly Visit[] = [{ width: 1440 }, { width: 360, language: 'ar' }];

/**
 * Axe finds nothing, and nothing sticks out: on every page in every look, in Dutch and in Arabic, when there is time.
 */
export function describeEveryPage(portal: () => PortalUnderTest): void {
  describe('every page', () => {
    // Whoever uses them comes after each other in the same two: pages are fetched once.
    let [dutch, arabic]: readonly OwnBrowser[] = [];
    beforeAll(async () => {
      [dutch, arabic] = await Promise.all(visits.map((visit) => portal().ownBrowser(visit)));
    });
    afterAll(() => Promise.all([dutch?.close(), arabic?.close()]));

    it.each(pagesOfFamilies)('$name has no barrier, in Dutch and in Arabic', async ({ open }) => {
      const looks: readonly (readonly Look[])[] = [['light'], ['dark']];
      const [inDutch, inArabic] = isLong ? [everyLook, everyLook] : looks;
      const found = await Promise.all([barriersIn(dutch, open, inDutch), barriersIn(arabic, open, inArabic)]);
      expect(found).toEqual([[], []]);
    });

    // Each takes two seconds: a third of them when there is no time.
    const looked = pagesOfStaff.filter((_page, nth) => isLong || nth % 3 === 0);
    it.each(looked)('$name has no barrier', async ({ open }) => {
      expect(await barriersIn(dutch, open, isLong ? everyLook : ['light'])).toEqual([]);
      if (isLong) expect(await barriersIn(arabic, open)).toEqual([]);
    });
  });

  it('has no barrier on any screen of the wizard', async () => {
    const visitor = await portal().visit({ width: 360 });
    await visitor.signIn('Sofie', '/');
    const found: string[] = [];
    const check = async (page: Page) => {
      found.push(...(await barriersOn(page, isLong ? everyLook : ['light'])));
    };
    await askWithoutName(visitor, check);
    await askWithName(visitor, check);
    expect(found).toEqual([]);
  });
}

async function barriersIn(
  browser: OwnBrowser | undefined,
  open: OpenedPage['open'],
  looks: readonly Look[] = everyLook,
): Promise<string[]> {
  const visitor = await browser!.open();
  await open(visitor);
  const barriers = await barriersOn(visitor.page, looks);
  await visitor.page.close();
  return barriers;
}
