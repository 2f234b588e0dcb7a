import i18next, { type BackendModule, type CustomTypeOptions } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language, languages } from './languages';

const files = import.meta.glob<{ default: Record<string, unknown> }>('./*/*.json');

/** Each area's texts in one language are a file of their own, fetched when a page of that area opens. */
const fromFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    // Areas of staff are in Dutch alone; what the platform itself says in Dutch needs no Dutch here.
    const load = files[`./${area}/${language}.json`] ?? files[`./${area}/nl.json`];
    if (!load) return done(null, {});
    load().then(
      (texts) => done(null, texts.default),
      (error: Error) => done(error, false),
    );
  },
};

const started = Promise.withResolvers<void>();

/**
 * Fetches the texts of these areas, for a page that is about to open. A page that has to wait for them itself shows a
 * placeholder, and React then holds back what follows for a third of a second.
 */
export async function loadTexts(...areas: (keyof CustomTypeOptions['resources'])[]): Promise<void> {
  await started.promise;
  await i18next.loadNamespaces(areas);
}

const remembered = 'samenloket.language';

/** What was chosen here before, else the first language of the browser that the portal speaks. */
function preferred(): Language {
  const chosen = localStorage.getItem(remembered);
  if (isLanguage(chosen)) return chosen;
  const short = navigator.languages.map((language) => language.slice(0, 2));
  return short.find(isLanguage) ?? 'nl';
}

export async function startLanguage(): Promise<void> {
  const language = preferred();
  await i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: Object.keys(languages),
      ns: ['shell'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  show(language);
  started.resolve();
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(remembered, language);
  await i18next.changeLanguage(language);
  show(language);
}

function show(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].direction;
}
