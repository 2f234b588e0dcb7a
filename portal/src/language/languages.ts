/** In their own words; Dutch is the language of desks and of the law. */
export const languages = {
  nl: { name: 'Nederlands', direction: 'ltr', dates: 'nl-BE' },
  fr: { name: 'Français', direction: 'ltr', dates: 'fr-BE' },
  en: { name: 'English', direction: 'ltr', dates: 'en-GB' },
  ar: { name: 'العربية', direction: 'rtl', dates: 'ar-u-nu-latn' },
  tr: { name: 'Türkçe', direction: 'ltr', dates: 'tr' },
  uk: { name: 'Українська', direction: 'ltr', dates: 'uk' },
} as const;

export type Language = keyof typeof languages;

export const isLanguage = (text: string | null | undefined): text is Language =>
  text !== null && text !== undefined && Object.hasOwn(languages, text);
