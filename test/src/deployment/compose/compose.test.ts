import { beforeAll, describe, expect, it } from '@jest/globals';
import { readConfiguration, type Setting, variables } from '@samenloket/platform';
import { type ComposeFile, mountsOf, readComposeFile } from './compose-file.js';
import { type ComposeRule, composeRules } from './compose-rules.js';
import { targetsOf, readDockerfile } from '../dockerfile/dockerfile.js';
import { needs } from '../rules/settings.js';

const programs = ['intake', 'provider-capacity', 'matching', 'reporting', 'gateway', 'operator', 'indexes'];
const known: readonly string[] = Object.values(variables).map(({ name }) => name);
/** What node reads from the file of its own secret. */
const fromFile: Readonly<Record<string, string>> = {
  SAMENLOKET_EVENT_STORE: 'esdb://placeholder@event-store:2113',
  SAMENLOKET_MONGODB: 'mongodb://placeholder@mongodb:27017',
  SAMENLOKET_KEYS_MONGODB: 'mongodb://placeholder@keys-mongodb:27017',
};

function faultsIn(file: ComposeFile, { faults }: ComposeRule): string[] {
  return Object.entries(file.services).flatMap(([name, service]) =>
    faults(service, name, file)
      .filter((fault) => typeof fault === 'string')
      .map((fault) => `${name}: ${fault}`),
  );
}

describe('docker-compose.yml', () => {
  let file: ComposeFile;
  beforeAll(async () => {
    file = await readComposeFile();
  });

  it.each(composeRules)('holds: $sentence', (rule) => {
    expect(faultsIn(file, rule)).toEqual([]);
  });

  it.each(programs)('tells %s what it needs to start, under names that the platform has', (name) => {
    const { environment = {}, entrypoint = [], volumes: _volumes, ...service } = file.services[name] ?? {};
    const names = Object.keys(environment);
    expect(names.filter((one) => one.startsWith('SAMENLOKET_') && !known.includes(one))).toEqual([]);
    const asked: readonly Setting[] = needs[name === 'indexes' ? 'operator' : name] ?? [];
    const environmentFile = entrypoint
      .find((word) => word.startsWith('--env-file='))
      ?.slice('--env-file='.length);
    const secret = mountsOf(file.services[name] ?? {}).find(({ target }) =>
      environmentFile?.startsWith(target),
    );
    const given = environmentFile && secret ? { ...environment, ...fromFile } : environment;
    expect(readConfiguration(given, asked)).toMatchObject({ profile: 'distributed', development: false });
    expect(service.networks).toContain('services');
  });

  it('builds targets that the Dockerfile has', async () => {
    const targets = targetsOf(await readDockerfile());
    const built = Object.values(file.services).flatMap(({ build }) => (build ? [build.target] : []));
    expect(new Set(built).size).toBe(7);
    expect(built.filter((target) => !targets.includes(target))).toEqual([]);
  });

  it.each([
    ['an image without a version', { image: 'mongo' }],
    ['a container that runs as root', { user: '0:0' }],
    ['a password in the clear', { environment: { MONGO_INITDB_ROOT_PASSWORD: 'changeit' } }],
    ['no health check', { healthcheck: { disable: true } }],
    ['a wait for nobody', { depends_on: { nobody: { condition: 'service_started' } } }],
    ['a published database', { ports: ['27017:27017'] }],
    ['a way out', { networks: ['outside'] }],
    ['the credentials of all', { volumes: ['credentials:/etc/samenloket'] }],
  ])('is refused with %s', (_what, change) => {
    const spoilt = {
      ...file,
      services: { ...file.services, mongodb: { ...file.services.mongodb, ...change } },
    } as ComposeFile;
    expect(composeRules.flatMap((rule) => faultsIn(spoilt, rule))).not.toEqual([]);
  });
});
