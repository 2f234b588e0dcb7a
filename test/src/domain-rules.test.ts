import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from './harness/folders.js';

interface RuleRow {
  readonly rule: string;
  readonly places: readonly string[];
  /** Each with the names that lead to it: of its `describe`, of its `it`. */
  readonly tests: readonly { readonly file: string; readonly names: readonly string[] }[];
}

describe('docs/domain/rules.md', () => {
  it('has a place in the code and a named test for every rule', async () => {
    const rows = await ruleRows();
    expect(rows.length).toBeGreaterThan(60);
    const incomplete = rows.filter(({ places, tests }) => places.length === 0 || tests.length === 0);
    expect(incomplete.map(({ rule }) => rule)).toEqual([]);
  });

  it('says each rule once', async () => {
    const rules = (await ruleRows()).map(({ rule }) => rule);
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });

  it('names only places that are there', async () => {
    const missing = (await ruleRows()).flatMap(({ rule, places }) =>
      places.filter((place) => !existsSync(join(repository, place))).map((place) => `${rule}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  it('names only tests that are there, by their words', async () => {
    const faults: string[] = [];
    for (const { rule, tests } of await ruleRows()) {
      for (const { file, names } of tests) {
        const text = existsSync(join(repository, file)) ? await readFile(join(repository, file), 'utf8') : '';
        const missing = names.filter((name) => !testNamesIn(text).has(name));
        if (names.length === 0 || missing.length > 0)
          faults.push(`${rule}: ${file} › ${missing.join(' › ')}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

async function ruleRows(): Promise<RuleRow[]> {
  const text = await readFile(join(repository, 'docs/domain/rules.md'), 'utf8');
  const lines = text.split('\n').filter((line) => /^\| (?!rule |-)/.test(line));
  return lines.map((line) => {
    const [rule = '', places = '', tests = ''] = line.split('|').slice(1, -1).map(plain);
    return {
      rule,
      places: parts(places),
      tests: parts(tests).map((test) => {
        const [file = '', ...names] = test.split('›').map((part) => part.trim());
        return { file, names };
      }),
    };
  });
}

const plain = (cell: string) => cell.replaceAll('`', '').trim();
const parts = (cell: string) => cell.split('<br>').flatMap((part) => part.trim() || []);

/** Everything that is given as the name of a `describe` or an `it`, also of `it.each`. */
function testNamesIn(text: string): ReadonlySet<string> {
  const quoted = text.matchAll(/(?:[(\s])(['"`])((?:\\.|(?!\1)[^\\\n])+)\1,/g);
  return new Set([...quoted].map(([, , name = '']) => name.replaceAll(/\\(['"`])/g, '$1')));
}
