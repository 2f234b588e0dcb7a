import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../harness/folders.js';
import { askWithName, askWithoutName } from './asking.js';
import { openFreePlaces } from './free-places.js';
import { closedPlace } from './place-to-close.js';
import { follow, PortalUnderTest, settled, type Visit, type Visitor } from './portal-under-test.js';
import { takeRound } from './round-pictures.js';

const folder = join(repository, 'docs/portal');
const phone: Visit = { width: 390, height: 844 };
const screen: Visit = { width: 1440, height: 900 };

interface Picture {
  readonly name: string;
  readonly visit: Visit;
  readonly open: (visitor: Visitor) => Promise<void>;
}

const firstLink = ({ page }: Visitor, selector: string) => follow(page.locator(selector).first());

/** What README and docs/portal.md show. */
const pictures: readonly Picture[] = [
  { name: 'start', visit: screen, open: (v) => v.go('/') },
  {
    name: 'look-around',
    visit: screen,
    open: (v) => v.signIn('Sofie', '/opvang?gemeente=31005&dagen=mo_am,mo_pm,tu_am,tu_pm'),
  },
  {
    name: 'map',
    visit: screen,
    open: async (v) => {
      await v.signIn('Sofie', '/opvang?gemeente=31005&dagen=mo_am,mo_pm,tu_am,tu_pm');
      await v.page.getByRole('button', { name: 'Kaart' }).click();
    },
  },
  {
    name: 'place',
    visit: phone,
    open: async (v) => {
      await v.signIn('Sofie', '/opvang?gemeente=31005');
      await firstLink(v, 'main h3 a');
    },
  },
  {
    name: 'request',
    visit: phone,
    open: async (v) => {
      await v.signIn('Hanne', '/mijn');
      await firstLink(v, 'main .card .button');
    },
  },
  {
    name: 'request-arabic-dark',
    visit: { ...phone, language: 'ar', scheme: 'dark' },
    open: async (v) => {
      await v.signIn('Hanne', '/mijn');
      await firstLink(v, 'main .card .button');
    },
  },
  {
    name: 'offer',
    visit: phone,
    open: async (v) => {
      await v.signIn('Hanne', '/mijn');
      await firstLink(v, 'main .card .button');
      await firstLink(v, 'main article .button');
    },
  },
  {
    name: 'change',
    visit: phone,
    open: async (v) => {
      await v.signIn('Hanne', '/mijn');
      await firstLink(v, 'main .card .button');
      await firstLink(v, 'main a[href$="/wijzigen"]');
    },
  },
  { name: 'own-place', visit: phone, open: (v) => v.signIn('Liv', '/organisator') },
  {
    name: 'own-location',
    visit: screen,
    open: async (v) => {
      await v.signIn('Peter', '/organisator');
      await firstLink(v, 'main a[href^="/organisator/locatie/"]');
    },
  },
  { name: 'own-files', visit: screen, open: (v) => v.signIn('Peter', '/beheer/eigen-bestanden') },
  { name: 'webhooks', visit: screen, open: (v) => v.signIn('Peter', '/beheer/berichten') },
  {
    name: 'candidates',
    visit: screen,
    open: async (v) => {
      await v.signIn('Peter', '/organisator');
      await firstLink(v, 'main .own-months a');
    },
  },
  { name: 'own-requests', visit: phone, open: (v) => v.signIn('Liv', '/organisator/aanvragen') },
  {
    name: 'offers-made',
    visit: screen,
    open: (v) => v.signIn('Peter', '/organisator/voorstellen?lijst=alle'),
  },
  { name: 'own-places', visit: screen, open: (v) => v.signIn('Peter', '/organisator') },
  {
    name: 'desk-free-places',
    visit: screen,
    open: async (v) => {
      await v.signIn('Bart', '/loket/plaatsen');
      await openFreePlaces(v);
    },
  },
  { name: 'report', visit: screen, open: (v) => v.signIn('Karel', '/cijfers?jaar=2024') },
  { name: 'free-places', visit: screen, open: (v) => v.signIn('Karel', '/vrije-plaatsen') },
  { name: 'today', visit: screen, open: (v) => v.signIn('Lien', '/loket') },
  { name: 'requests', visit: screen, open: (v) => v.signIn('Lien', '/loket/vragen') },
  {
    name: 'calendar',
    visit: screen,
    open: async (v) => {
      await v.signIn('Lien', '/loket/kalender');
      await v.page.locator('.calendar-month').nth(5).click();
      await v.page.locator('.calendar-grid tbody tr').nth(10).scrollIntoViewIfNeeded();
    },
  },
  { name: 'agreements', visit: screen, open: (v) => v.signIn('Lien', '/beheer/afspraken') },
  {
    name: 'file',
    visit: screen,
    open: async (v) => {
      await v.signIn('Lien', '/loket/vragen');
      await firstLink(v, 'tbody a');
    },
  },
];

const take = (page: Page, name: string) =>
  page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: page.viewportSize()?.width === phone.width,
  });

await using portal = await PortalUnderTest.start();
await mkdir(folder, { recursive: true });
for (const { name, visit, open } of pictures) {
  const visitor = await portal.visit(visit);
  await open(visitor);
  await take(visitor.page, name);
  console.log(`docs/portal/${name}.png`);
}

await takeRound(portal, { screen, phone }, async (page, name) => {
  await take(page, name);
  console.log(`docs/portal/${name}.png`);
});

const asking = await portal.visit(phone);
await asking.signIn('Sofie', '/');
let screenNumber = 0;
const onScreen = async (page: Page) => {
  screenNumber++;
  await take(page, `ask-${screenNumber}`);
};
await askWithoutName(asking, onScreen);
await askWithName(asking, onScreen);
console.log(`docs/portal/ask-1.png to ask-${screenNumber}.png`);

// At the end: a location that closes changes what is free.
const desk = await portal.visit(screen);
const { closureId } = await closedPlace(desk);
await desk.signIn('Lien', `/loket/sluiting/${closureId}`);
await desk.page.getByRole('button', { name: 'Toon namen en telefoon' }).click();
await settled(desk.page);
await take(desk.page, 'call-list');
console.log('docs/portal/call-list.png');
