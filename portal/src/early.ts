// Runs while the rest of the portal is still under way: what a page of families needs is fetched beside it, not after it.
// On a slow line that is a second. Whatever goes wrong here the page asks again, and says what is wrong.
import { frontAreas, frontPages } from './app/front-pages';
import { askPlacesEarly } from './families/look-around/places';
import { preferredLanguage } from './language/preferred-language';
import { fetchTexts } from './language/fetch-texts';

const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  '/': frontPages.home,
  '/opvang': () => {
    askPlacesEarly(new URL(location.href));
    return frontPages.lookAround();
  },
  '/vraag': frontPages.ask,
};

const page = pages[location.pathname];
if (page) {
  const language = preferredLanguage();
  const texts = ['shell', ...frontAreas].map((area) => fetchTexts(area, language));
  Promise.all([...texts, page()]).catch(() => undefined);
}
