import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../harness/folders.js';
import { check } from './check.js';
import {
  type EnvironmentName,
  environments,
  renderEnvironment,
  type RenderedEnvironment,
} from './manifests/overlay.js';
import { Rendered } from './manifests/rendered.js';
import { connections } from './network/connections.js';
import { rules } from './rules/all-rules.js';
import { seededFaults } from './seeded-faults.js';

const names = Object.keys(environments) as EnvironmentName[];

describe('the manifests', () => {
  const rendered = new Map<EnvironmentName, RenderedEnvironment>();
  beforeAll(async () => {
    for (const name of names) rendered.set(name, await renderEnvironment(name));
  });
  const spoiled = (name: EnvironmentName) =>
    new Rendered(structuredClone([...(rendered.get(name)?.manifests ?? [])]));

  it('are all checked: no overlay is left out', async () => {
    const folders = await readdir(join(repository, 'k8s/overlays'));
    expect(Object.values(environments).flat().sort()).toEqual(folders.sort());
  });

  it.each(names)('of %s are what the API wants and hold every rule', async (name) => {
    const manifests = rendered.get(name)?.manifests ?? [];
    expect(manifests.length).toBeGreaterThan(50);
    expect(await check({ name, manifests })).toEqual([]);
  });

  it.each(seededFaults)('with $what are refused by the rule "$rule"', async ({ rule, make, environment }) => {
    const name = environment ?? 'production';
    const spoilt = spoiled(name);
    make(spoilt);
    const found = await check({ name, manifests: spoilt.manifests });
    expect(found.map((one) => one.rule)).toContain(rule);
  });

  it('have a seeded fault for every rule, and twenty or more', () => {
    const seeded = new Set(seededFaults.map(({ rule }) => rule));
    expect(rules.map(({ name }) => name).filter((name) => !seeded.has(name))).toEqual([]);
    expect(seededFaults.length).toBeGreaterThanOrEqual(20);
  });

  it('allow the connections that the documentation shows', async () => {
    const text = await readFile(join(repository, 'docs/operations/install.md'), 'utf8');
    const rows = connections.map(({ from, to, ports, what, only }) =>
      [from.join(', '), to.join(', '), ports.join(', '), what, only ?? 'both'].join(' | '),
    );
    const shown = text
      .split('\n')
      .filter((line) => /\d+\/(TCP|UDP)/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
          .join(' | '),
      );
    expect(shown).toEqual(rows);
  });
});
