import { describe, expect, it } from '@jest/globals';
import { channels } from '../channel.js';
import { templateSamples } from '../testing/template-samples.js';
import { languageFor, type LanguageCode, languages } from './languages.js';
import { renderMessage } from './render-message.js';
import type { TemplateFacts, TemplateName } from './template-facts.js';

const names = Object.keys(templateSamples) as TemplateName[];
const codes = Object.keys(languages) as LanguageCode[];
const every = codes.flatMap((code) => names.map((name) => [code, name] as const));

/** The template with every kind of facts, through every channel. */
function rendered(code: LanguageCode, name: TemplateName) {
  const samples: readonly TemplateFacts[TemplateName][] = templateSamples[name];
  return samples.flatMap((facts) => channels.map((channel) => renderMessage(code, name, facts, channel)));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
}

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe.each(every)('the message in %s: %s', (code, name) => {
  it('can be written with every kind of facts, without a hole', () => {
    for (const { subject, text } of rendered(code, name)) {
      expect(`${subject}\n${text}`).not.toMatch(/\{\{|\}\}|undefined|null|NaN|Invalid|\[object/);
      expect(subject).toMatch(/^\p{Lu}.*[\p{L}?]$/u);
      expect(text).not.toMatch(/ {2}|\n{3}/);
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });

  it('has short sentences: 15 words on average at most, and never more than 25', () => {
    for (const { text } of rendered(code, name)) {
      const lengths = sentencesOf(text).map(wordsIn);
      expect(lengths.reduce((sum, words) => sum + words, 0) / lengths.length).toBeLessThanOrEqual(15);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
    }
  });

  it('fits in two text messages, and names nobody there', () => {
    const samples: readonly TemplateFacts[TemplateName][] = templateSamples[name];
    for (const facts of samples) {
      const { text } = renderMessage(code, name, facts, 'sms');
      expect(text.length).toBeLessThanOrEqual(306);
      expect(text).not.toMatch(/Ann|Noor/);
    }
  });
});

describe('the Dutch messages', () => {
  const difficult =
    /\b(dient|teneinde|betreffende|inzake|conform|desgevallend|alsook|middels|indien|gelieve|omtrent|derhalve|u|uw)\b/i;

  it.each(names)('use no difficult words and say je: %s', (name) => {
    for (const { subject, text } of rendered('nl', name)) expect(`${subject} ${text}`).not.toMatch(difficult);
  });

  it('say when an offer must be answered, and what happens without an answer', () => {
    const [facts] = templateSamples.offerMade;
    if (!facts) throw new Error('There is no sample of an offer.');
    const { text } = renderMessage('nl', 'offerMade', facts, 'email');
    expect(text).toContain('Doe dat ten laatste op donderdag 12 maart 2026.');
    expect(text).toContain('Daarna gaat de plaats naar een ander gezin.');
    expect(text).toContain('Zeg je nee? Dan blijft je aanvraag staan.');
  });

  it('say how an unreachable family goes on, and that its first date is kept', () => {
    const [facts] = templateSamples.requestUnreachable;
    if (!facts) throw new Error('There is no sample.');
    const { text } = renderMessage('nl', 'requestUnreachable', facts, 'letter');
    expect(text).toContain('We openen je aanvraag opnieuw. Je eerste datum blijft bewaard.');
  });
});

describe('a message', () => {
  it('is refused when a fact is missing', () => {
    const facts = { firstName: null, childName: null } as TemplateFacts['requestPlaced'];
    expect(() => renderMessage('nl', 'requestPlaced', facts, 'email')).toThrow();
  });

  it('holds names as they are, and follows no instruction that stands in them', () => {
    const facts = {
      firstName: 'D’Hoore & {{number}}',
      childName: '<b>Zoë</b>',
      deskName: 'Loket',
      number: '1',
    };
    const { text } = renderMessage('nl', 'requestPlaced', facts, 'email');
    expect(text).toContain('Dag D’Hoore & {{number}},');
    expect(text).toContain('<b>Zoë</b>');
  });

  it.each([
    ['nl', 'nl'],
    ['fr', 'fr'],
    ['fr-BE', 'fr'],
    ['Frans', 'fr'],
    ['English', 'en'],
    ['ar', 'nl'],
    ['', 'nl'],
    [undefined, 'nl'],
  ])('for a family that speaks %j is in %s', (written, code) => {
    expect(languageFor(written)).toBe(code);
  });
});
