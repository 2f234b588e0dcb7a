import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../harness/folders.js';

const folder = join(repository, 'portal/src/language');
const families = ['shell', 'families', 'following', 'letter'];
const others = ['fr', 'en', 'ar', 'tr', 'uk'];
const plural = /_(zero|one|two|few|many|other)$/;

type Texts = { readonly [key: string]: string | Texts };

function textsOf(texts: Texts, before = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[before + key, value] as [string, string]]
      : textsOf(value, `${before}${key}.`),
  );
}

async function read(area: string, language: string): Promise<[string, string][]> {
  return textsOf(JSON.parse(await readFile(join(folder, area, `${language}.json`), 'utf8')) as Texts);
}

const keysOf = (texts: readonly [string, string][]) =>
  [...new Set(texts.map(([key]) => key.replace(plural, '')))].sort();
const holesOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

/** A number in words takes the place of `{{count}}` in some plurals. */
function holesByKey(texts: readonly [string, string][]): Record<string, string[]> {
  const holes: Record<string, string[]> = {};
  for (const [key, text] of texts) {
    const named = holesOf(text).filter((hole) => hole !== '{{count}}');
    const name = key.replace(plural, '');
    holes[name] = [...new Set([...(holes[name] ?? []), ...named])].sort();
  }
  return holes;
}

describe.each(families)('the texts of %s', (area) => {
  it.each(others)('are complete in %s, with the same places to fill in', async (language) => {
    const [dutch, other] = [await read(area, 'nl'), await read(area, language)];
    expect(keysOf(other)).toEqual(keysOf(dutch));
    expect(holesByKey(other)).toEqual(holesByKey(dutch));
  });

  it.each(['nl', ...others])('have every plural that %s has', async (language) => {
    const texts = await read(area, language);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = keysOf(texts.filter(([key]) => plural.test(key)));
    const present = new Set(texts.map(([key]) => key));
    const missing = counted
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !present.has(key));
    expect(missing).toEqual([]);
  });

  it('are short sentences: at most 15 words on average, none over 25', async () => {
    const sentences = (await read(area, 'nl'))
      .flatMap(([, text]) => text.split(/(?<=[.!?])\s+/))
      .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length)
      .filter((words) => words >= 3);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(25);
    expect(sentences.reduce((sum, words) => sum + words, 0) / sentences.length).toBeLessThanOrEqual(15);
  });
});

/** What the platform says in Dutch itself. */
const platforms = ['timeline', 'outcomes'];

describe('what the platform says of a request', () => {
  it.each(platforms)('is there in every language but Dutch, which it writes itself: %s', async (area) => {
    const [english, ...rest] = await Promise.all(
      ['en', 'fr', 'ar', 'tr', 'uk'].map((language) => read(area, language)),
    );
    for (const texts of rest) {
      expect(keysOf(texts)).toEqual(keysOf(english ?? []));
      expect(holesByKey(texts)).toEqual(holesByKey(english ?? []));
    }
  });

  it('knows every moment and every step', async () => {
    const source = async (file: string) =>
      readFile(join(repository, 'services/intake/src/read-models/timeline', file), 'utf8');
    const moments = /timelineMoments = \[([^\]]+)\]/.exec(await source('timeline.doc.ts'))?.[1] ?? '';
    const steps = /readonly what:([^;]+);/.exec(await source('next-steps.ts'))?.[1] ?? '';
    const named = (text: string, kind: string) =>
      [...text.matchAll(/'(\w+)'/g)].map(([, what]) => `${kind}.${what}`);
    const known = keysOf(await read('timeline', 'en'));
    expect(known).toEqual(['place', ...named(moments, 'moments'), ...named(steps, 'steps')].sort());
  });
});

it('has words for who writes down for a family only where a family is asked the same', async () => {
  const questions = /^(ask|facts|urgent|preferences)\./;
  const others = keysOf(await read('on-behalf', 'nl')).filter((key) => questions.test(key));
  const asked = new Set(keysOf(await read('families', 'nl')));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((key) => !asked.has(key))).toEqual([]);
});

it('has a folder for each area, and in each all languages or Dutch alone', async () => {
  for (const area of await readdir(folder, { withFileTypes: true })) {
    if (!area.isDirectory() || platforms.includes(area.name)) continue;
    const files = (await readdir(join(folder, area.name))).sort();
    expect([['nl.json'], [...others, 'nl'].map((language) => `${language}.json`).sort()]).toContainEqual(
      files,
    );
  }
});
