import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rowTypes } from '../desk-file.js';
import { deskSettings } from '../desk-settings.js';
import { readFileSet } from '../read-file-set.js';
import { columnsOf, type RowType } from '../rows/column.js';
import { brokenFileSets } from '../testing/broken-file-sets.js';
import { smallFileSet } from '../testing/small-file-set.js';
import { inDutch } from './in-dutch.js';

/** Words that no Dutch text has, outside of what stands between quotes. */
const english = /\b(the|an|or|with|and|that|which|as|at|from|to|file|row|column|one|no|not)\b/;
const unquoted = (text: string) => text.replaceAll(/"[^"]*"/g, '""');

describe('what is wrong with a file, in Dutch', () => {
  let parent: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'samenloket-dutch-'));
  });
  afterEach(() => rm(parent, { recursive: true }));

  it.each(brokenFileSets)('says it for $name', async ({ write }) => {
    const { faults } = await readFileSet(await write(parent));
    for (const { found, allowed } of faults) {
      expect(unquoted(inDutch(found))).not.toMatch(english);
      expect(unquoted(inDutch(allowed))).not.toMatch(english);
    }
  });

  it('says what every column and every agreement may hold', () => {
    const columns = Object.values<RowType<object>>(rowTypes).flatMap((type) => columnsOf(type));
    const settings = deskSettings.map(
      ({ kind, emptyMeans = 'none' }) => `${kind.allowed}, or empty for "${emptyMeans}"`,
    );
    for (const allowed of [...columns.map(({ kind }) => kind.allowed), ...settings]) {
      expect(inDutch(allowed).replace('"CSV UTF-8"', '')).not.toMatch(english);
    }
  });

  it('says what stops nothing', () => {
    expect(inDutch('Column Kleur is not known and is ignored.')).toBe(
      'De kolom Kleur kennen we niet. Ze telt niet mee.',
    );
    expect(inDutch('verloop, row 4: desk LLK-31005 has not brought in request AV1 yet')).toBe(
      'Rij 4: loket LLK-31005 heeft aanvraag AV1 nog niet ingelezen.',
    );
  });

  it('does not look for phrases in texts that nobody here wrote', () => {
    const long = `Column ${'1 (2 since 3) or empty for '.repeat(2_000)} is not known and is ignored.`;
    expect(inDutch(long)).toBe(long);
    const shorter = `${'x'.repeat(301)} or ${'x'.repeat(301)}`;
    expect(inDutch(shorter)).toBe(shorter);
  });

  it('repeats the first letters of a heading that is not known, and the first of many', async () => {
    const unknown = Array.from({ length: 60 }, (_, nth) => `${nth}${'h'.repeat(500)}`).join(';');
    const texts = Object.entries(smallFileSet).map(([name, text]) => {
      const lines = text.trimEnd().split('\n');
      const widened = lines.map((line, nth) => `${line};${nth === 0 ? unknown : ';'.repeat(59)}`).join('\n');
      return [name, Buffer.from(name === 'verloop.csv' ? widened : text)] as const;
    });
    const { notices, set } = await readFileSet(new Map(texts));
    expect(set).toBeDefined();
    expect(notices).toHaveLength(51);
    expect(Math.max(...notices.map(({ message }) => message.length))).toBeLessThan(110);
    expect(inDutch(notices[0]?.message ?? '')).toMatch(/^De kolom 0h+… kennen we niet\. Ze telt niet mee\.$/);
    expect(inDutch(notices[50]?.message ?? '')).toBe('Nog 10 kolommen kennen we niet. Ze tellen niet mee.');
  });

  it('leaves what stands in a cell as it is', () => {
    expect(inDutch('"nothing"')).toBe('"nothing"');
    expect(inDutch('"mail or sms"')).toBe('"mail or sms"');
  });
});
