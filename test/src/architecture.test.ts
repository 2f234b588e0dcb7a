import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { composeSupergraph, readSubgraphSources, supergraphFile } from '@samenloket/gateway';
import { repository } from './harness/folders.js';

interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
  readonly lines: number;
  readonly asksWhetherLong: boolean;
}

async function sourceFiles(...folders: string[]): Promise<SourceFile[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(repository, folder), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !/node_modules|\/dist\//.test(path));
    }),
  );
  return Promise.all(found.flat().map(read));
}

async function read(path: string): Promise<SourceFile> {
  const text = await readFile(path, 'utf8');
  const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, target = '']) => target);
  return {
    path: relative(repository, path),
    imports,
    lines: text.split('\n').length,
    asksWhetherLong: text.includes("env['SAMENLOKET_LONG']"),
  };
}

const services = ['intake', 'matching', 'provider-capacity', 'reporting'];

describe('the architecture', () => {
  it('has a domain that imports only event sourcing and regional knowledge', async () => {
    const allowed = /^(\.|@samenloket\/(event-sourcing|regional)|@jest\/globals$|fast-check$|node:assert)/;
    const domain = (await sourceFiles('services')).filter(({ path }) => path.includes('/src/domain/'));
    expect(domain.length).toBeGreaterThan(20);
    const strangers = domain.flatMap(({ path, imports }) =>
      imports.filter((target) => !allowed.test(target)).map((target) => `${path} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  it('has services that do not know each other', async () => {
    const others = new RegExp(`^@samenloket/(${services.join('|')}|standalone|gateway)$`);
    const files = await sourceFiles(...services.map((name) => `services/${name}/src`), 'libs');
    expect(
      files.flatMap(({ path, imports }) => imports.filter((i) => others.test(i)).map((i) => `${path}: ${i}`)),
    ).toEqual([]);
  });

  it('has no file over 300 lines', async () => {
    const files = await sourceFiles('libs', 'services', 'gateway', 'test/src');
    expect(files.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
  });

  it('asks for the long tests only where npm run test:long looks for them (jest.config.mjs)', async () => {
    const asking = (await sourceFiles('libs', 'services', 'gateway', 'test/src'))
      .filter(({ path, asksWhetherLong }) => asksWhetherLong && !path.endsWith('.test.ts'))
      .map(({ path }) => path);
    // Tests that import `isLong` from there are found by that name.
    expect(asking).toEqual(['test/src/harness/profile.ts']);
  });

  it('has checked in the supergraph that its subgraphs compose to (npm run supergraph)', async () => {
    expect(await readFile(supergraphFile, 'utf8')).toBe(composeSupergraph(await readSubgraphSources()));
  });
});
