import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { overflowOn, violationsOn } from './accessibility.js';
import { askWithName, askWithoutName } from './asking.js';
import { follow, type PortalUnderTest, type Visit, type Visitor } from './portal-under-test.js';

interface OpenedPage {
  readonly name: string;
  readonly open: (visitor: Visitor) => Promise<void>;
}

const firstLink = ({ page }: Visitor, selector: string) => follow(page.locator(selector).first());

/** Every page, as who uses it comes to it. */
const pages: readonly OpenedPage[] = [
  { name: 'the start', open: (v) => v.go('/') },
  { name: 'a page that is not there', open: (v) => v.go('/nergens') },
  { name: 'a failed sign-in', open: (v) => v.go('/sign-in-failed?reason=expired') },
  { name: 'a page to sign in for', open: (v) => v.go('/mijn') },
  { name: 'asking, the first screen', open: (v) => v.go('/vraag') },
  { name: 'looking around', open: (v) => v.signIn('Sofie', '/opvang?gemeente=31005&dagen=mo_am') },
  {
    name: 'one place',
    open: async (v) => {
      await v.signIn('Sofie', '/opvang?gemeente=31005');
      await firstLink(v, 'main h3 a');
    },
  },
  { name: 'requests of a family', open: (v) => v.signIn('Hanne', '/mijn') },
  {
    name: 'a request',
    open: async (v) => {
      await v.signIn('Hanne', '/mijn');
      await firstLink(v, 'main .card .button');
    },
  },
  { name: 'the day of a desk', open: (v) => v.signIn('Lien', '/loket') },
  { name: 'requests of a desk', open: (v) => v.signIn('Lien', '/loket/vragen') },
  {
    name: 'a file',
    open: async (v) => {
      await v.signIn('Lien', '/loket/vragen');
      await firstLink(v, 'tbody a');
    },
  },
];

const looks: readonly [string, Visit][] = [
  ['in Dutch, light', { width: 1440 }],
  ['in Arabic, dark, on a phone', { width: 360, language: 'ar', scheme: 'dark' }],
  ['in forced colours, on a tablet', { width: 768, forcedColours: true }],
];

/** Axe finds nothing, and nothing sticks out. */
export function describeEveryPage(portal: () => PortalUnderTest): void {
  describe.each(pages)('$name', ({ open }) => {
    it.each(looks)('has no barrier %s', async (_look, visit) => {
      const visitor = await portal().visit(visit);
      await open(visitor);
      expect(await violationsOn(visitor.page)).toEqual([]);
      expect(await overflowOn(visitor.page)).toEqual([]);
      await visitor.page.context().close();
    });

    it('fits in 320 pixels, also with text of twice the size', async () => {
      const visitor = await portal().visit({ width: 320 });
      await open(visitor);
      expect(await overflowOn(visitor.page)).toEqual([]);
      await visitor.page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      expect(await overflowOn(visitor.page)).toEqual([]);
      await visitor.page.context().close();
    });
  });

  it('has no barrier on any screen of the wizard', async () => {
    const visitor = await portal().visit({ width: 360 });
    await visitor.signIn('Sofie', '/');
    const found: string[] = [];
    const check = async (page: Page) => {
      found.push(...(await violationsOn(page)), ...(await overflowOn(page)));
    };
    await askWithoutName(visitor, check);
    await askWithName(visitor, check);
    expect(found).toEqual([]);
  });
}
