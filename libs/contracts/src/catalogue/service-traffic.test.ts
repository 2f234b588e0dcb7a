import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as contracts from '../index.js';

const services = join(import.meta.dirname, '../../../../services');
const folders = {
  intake: 'intake',
  providerCapacity: 'provider-capacity',
  matching: 'matching',
  reporting: 'reporting',
} as const;

async function sourceOf(folder: string): Promise<string> {
  const entries = await readdir(join(services, folder, 'src'), { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name) && !/testing/.test(entry.parentPath),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
  return texts.join('\n');
}

const found = (source: string, pattern: RegExp) => [
  ...new Set([...source.matchAll(pattern)].map(([, name = '']) => name)),
];
const wireName = (exported: string) =>
  (contracts as unknown as Readonly<Record<string, { readonly name: string }>>)[exported]?.name;

describe('what is written down of the traffic between services', () => {
  for (const [service, folder] of Object.entries(folders) as [keyof typeof folders, string][]) {
    const { asks, answers, follows } = contracts.traffic[service];

    it(`names the contracts that ${service} asks, all and no other`, async () => {
      const asked = found(await sourceOf(folder), /\.ask\(\s*(\w+)/g).filter(
        (name) => wireName(name) !== undefined,
      );
      expect(asked.map(wireName).sort()).toEqual([...asks].sort());
    });

    it(`names the contracts that ${service} answers, all and no other`, async () => {
      const answered = found(await sourceOf(folder), /endpoint\.answer\(\s*(\w+)/g);
      expect(answered.map(wireName).sort()).toEqual([...answers].sort());
    });

    it(`names the producers that ${service} follows, all and no other`, async () => {
      const followed = found(await sourceOf(folder), /feeds\.of\(\s*'(\w+)'/g);
      expect(followed.sort()).toEqual([...follows].sort());
    });
  }

  it('has an answering service for every contract', () => {
    const known = Object.keys(folders);
    expect(
      contracts.messageContracts.filter((each) => !known.includes(contracts.answeringService(each))),
    ).toEqual([]);
  });
});
