import { firstLink, type OpenedPage } from './opened-page.js';
import type { Visitor } from './portal-under-test.js';

/** Every page of families, as they come to it. */
export const pagesOfFamilies: readonly OpenedPage[] = [
  { name: 'the start', open: (v) => v.go('/') },
  { name: 'a page that is not there', open: (v) => v.go('/nergens') },
  { name: 'a failed sign-in', open: (v) => v.go('/sign-in-failed?reason=expired') },
  { name: 'a page to sign in for', open: (v) => v.go('/mijn') },
  { name: 'asking, the first screen', open: (v) => v.go('/vraag') },
  { name: 'following with what stands in a letter', open: (v) => v.go('/volgen') },
  {
    name: 'following by a link',
    open: async (v) => {
      await v.go('/volgen#7KQ2M-0AB3C-DEF45-GH6JK');
      await v.page.locator('main button').first().click();
      await v.page.locator('main form').waitFor();
    },
  },
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
  ...['wijzigen', 'stoppen', 'wissen'].map((what) => ({
    name: `a request: ${what}`,
    open: async (v: Visitor) => {
      await v.signIn('Hanne', '/mijn');
      await firstLink(v, 'main .card .button');
      await firstLink(v, `main a[href$="/${what}"]`);
    },
  })),
];
