import Handlebars from 'handlebars';
import type { Channel } from '../channel.js';
import { type LanguageCode, languages } from './languages.js';
import type { Language, Template, TemplateFacts, TemplateName } from './template-facts.js';

export interface RenderedMessage {
  readonly subject: string;
  readonly text: string;
}

type Compiled = Readonly<Record<keyof Template, (facts: object) => string>>;

const compiled = new Map<string, Compiled>();

/** A message in words. @throws Error when a fact is missing: a message with a hole in it never leaves. */
export function renderMessage<Name extends TemplateName>(
  code: LanguageCode,
  name: Name,
  facts: TemplateFacts[Name],
  channel: Channel,
): RenderedMessage {
  const { subject, text, short } = compiledFor(code, name);
  const childName = 'childName' in facts ? facts.childName : null;
  const known = { ...facts, child: childName ?? languages[code].yourChild };
  return { subject: subject(known), text: tidy(channel === 'sms' ? short(known) : text(known)) };
}

function compiledFor(code: LanguageCode, name: TemplateName): Compiled {
  const key = `${code}/${name}`;
  const found = compiled.get(key) ?? compile(languages[code], name);
  compiled.set(key, found);
  return found;
}

function compile(language: Language, name: TemplateName): Compiled {
  const { subject, text, short } = language.templates[name];
  const around = name === 'vacancyConfirmation' ? language.toOrganiser : language.toFamily;
  const environment = Handlebars.create();
  environment.registerHelper('date', (date: unknown) => writtenDate(language.locale, date));
  const of = (source: string) => {
    const template = environment.compile<object>(source, { strict: true, noEscape: true });
    return (facts: object) => template(facts);
  };
  return { subject: of(subject), short: of(short), text: of(around.replace('{{{text}}}', text)) };
}

function writtenDate(locale: string, date: unknown): string {
  if (typeof date !== 'string') throw new Error('A message needs a date that is not there.');
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(date));
}

/** Without the empty lines that left-out sentences leave behind. */
function tidy(text: string): string {
  return text
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
