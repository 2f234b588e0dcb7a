import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { repository } from '../harness/folders.js';
import { knownSecrets } from './credentials/known-secrets.js';

const read = (path: string) => readFile(join(repository, path), 'utf8');

interface NatsValues {
  readonly container: { readonly env: Readonly<Record<string, object>> };
}
interface MongoSet {
  readonly spec: {
    readonly users: readonly {
      readonly name: string;
      readonly passwordSecretRef: { readonly name: string; readonly key: string };
      readonly roles: readonly { readonly name: string; readonly db: string }[];
    }[];
  };
}

describe('the data stores of production', () => {
  it('give NATS the password of every user that its permissions name', async () => {
    const { container } = parse(await read('k8s/charts/nats.yaml')) as NatsValues;
    const named = [...(await read('deploy/nats/accounts.conf')).matchAll(/password: \$(\w+)/g)];
    expect(Object.keys(container.env).sort()).toEqual(named.map(([, name]) => name).sort());
    expect(Object.keys(container.env).sort()).toEqual(
      Object.keys(knownSecrets['nats-passwords'] ?? {}).sort(),
    );
  });

  it('give each program its own database in MongoDB, and the keys to two of them only', async () => {
    const sets = parseAllDocuments(await read('k8s/charts/mongodb.yaml')).map(
      (one) => one.toJS() as MongoSet,
    );
    const rights = sets.map(({ spec }) =>
      spec.users.map(({ name, roles }) => [name, ...roles.map((role) => `${role.name} ${role.db}`)]),
    );
    const databases = ['intake', 'providerCapacity', 'matching', 'reporting'].map(
      (service) => `readWrite samenloket_${service}`,
    );
    const programs = ['intake', 'provider-capacity', 'matching', 'reporting'];
    expect(rights).toEqual([
      [
        ...programs.map((name, index) => [name, databases[index]]),
        ['gateway', 'readWrite samenloket_gateway'],
        ['operator', ...databases],
      ],
      ['intake', 'operator'].map((name) => [name, 'readWrite samenloket_keys']),
    ]);
    const secrets = sets.flatMap(({ spec }) => spec.users.map(({ passwordSecretRef }) => passwordSecretRef));
    expect(secrets.filter(({ name, key }) => !(key in (knownSecrets[name] ?? {})))).toEqual([]);
  });

  it('have the same databases where the setup of Compose makes the users', async () => {
    const setup = await read('deploy/mongodb/setup.js');
    const named = new Set([...setup.matchAll(/'(samenloket_\w+)'/g)].map(([, name]) => name));
    expect([...named]).toEqual([
      'samenloket_intake',
      'samenloket_providerCapacity',
      'samenloket_matching',
      'samenloket_reporting',
      'samenloket_gateway',
      'samenloket_keys',
    ]);
  });
});
