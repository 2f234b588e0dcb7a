import i18next, { type BackendModule, type CustomTypeOptions } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from './languages';
import { preferredLanguage, rememberLanguage } from './preferred-language';
import { fetchTexts } from './fetch-texts';

/** Each area's texts in one language are a file of their own, fetched when a page of that area opens. */
const fromFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    fetchTexts(area, language).then(
      (texts) => done(null, texts),
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

export async function startLanguage(): Promise<void> {
  const language = preferredLanguage();
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
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  show(language);
}

function show(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].direction;
}
