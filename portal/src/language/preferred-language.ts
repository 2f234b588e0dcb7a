import { isLanguage, type Language } from './languages';

const remembered = 'samenloket.language';

/** What was chosen here before, else the first language of the browser that the portal speaks. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(remembered);
  if (isLanguage(chosen)) return chosen;
  const short = navigator.languages.map((language) => language.slice(0, 2));
  return short.find(isLanguage) ?? 'nl';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(remembered, language);
}
