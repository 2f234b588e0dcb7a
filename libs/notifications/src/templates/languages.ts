import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import type { Language } from './template-facts.js';

export const languages = { nl, fr, en } satisfies Record<string, Language>;
export type LanguageCode = keyof typeof languages;

/** The language of the family (`fr`, `fr-BE`, `Frans`), else Dutch: the language of the desks. */
export function languageFor(written: string | undefined): LanguageCode {
  const begin = written?.trim().toLowerCase().slice(0, 2) ?? '';
  return begin === 'fr' || begin === 'en' ? begin : 'nl';
}
