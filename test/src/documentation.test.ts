import { describe, expect, it } from '@jest/globals';
import { variables, type Variable } from '@samenloket/platform';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { repository } from './harness/folders.js';

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('the documentation', () => {
  it('has a line for each variable, as the code has it', async () => {
    const text = await readFile(join(repository, 'docs/operations/configuration.md'), 'utf8');
    const lines = text.split('\n').filter((line) => line.startsWith('| `SAMENLOKET_'));
    const table: readonly Variable[] = Object.values(variables);
    expect(lines.map(cellsOf)).toEqual(
      table.map(({ name, standard, meaning }) => [
        `\`${name}\``,
        standard ? `\`${standard}\`` : '–',
        meaning,
      ]),
    );
  });

  it('links to nothing that is not there', async () => {
    const broken: string[] = [];
    for await (const file of glob(['*.md', 'docs/**/*.md'], { cwd: repository })) {
      const text = await readFile(join(repository, file), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
      const missing = links.filter((link) => !existsSync(resolve(repository, dirname(file), link)));
      broken.push(...missing.map((link) => `${file}: ${link}`));
    }
    expect(broken).toEqual([]);
  });

  it('has every document and heading that the code names', async () => {
    const missing: string[] = [];
    for await (const file of glob('{libs,services,gateway,test}/**/src/**/*.ts', { cwd: repository })) {
      const text = (await readFile(join(repository, file), 'utf8')).replaceAll(/\n \* /g, ' ');
      const named = text.matchAll(/(docs\/[\w/-]+\.md|\b[\w-]+\.md\b)(?:, "([^"]+)")?/g);
      for (const [reference, document = '', heading] of named) {
        const there = existsSync(join(repository, document))
          ? await readFile(join(repository, document), 'utf8')
          : '';
        if (!there || (heading && !there.includes(`# ${heading}\n`))) missing.push(`${file}: ${reference}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
