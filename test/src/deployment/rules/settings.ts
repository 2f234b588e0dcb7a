import { DomainError } from '@samenloket/event-sourcing';
import { readConfiguration, type Setting, variables } from '@samenloket/platform';
import { needsOf, operatorNeeds } from '@samenloket/service-host';
import { containersOf, titleOf, type Workload, workloadsIn } from '../manifests/manifest.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

const known = Object.values(variables).map(({ name }): string => name);

const urls: readonly Setting[] = ['intakeUrls', 'providerCapacityUrls', 'matchingUrls', 'reportingUrls'];
/** What each program must be told, by its label; what another needs it must not be told. */
export const needs: Readonly<Record<string, readonly Setting[]>> = {
  intake: needsOf('intake'),
  'provider-capacity': needsOf('providerCapacity'),
  matching: needsOf('matching'),
  reporting: needsOf('reporting'),
  operator: operatorNeeds,
  gateway: [...urls, 'mongodb', 'tokenSigningKeyFile'],
};
const guarded = new Set(Object.values(needs).flat());

export const settings: Rule = {
  name: 'settings',
  sentence: 'Each program starts with what it is told here, and is told nothing that is not its business.',
  faults: ({ manifests }) =>
    workloadsIn(manifests).flatMap((workload) =>
      containersOf(workload).flatMap((container) =>
        faultsOf(workload, environmentOf(container, manifests)).map(
          (fault) => `${titleOf(workload.manifest)}: ${fault}`,
        ),
      ),
    ),
};

function faultsOf(workload: Workload, environment: Record<string, string>): string[] {
  const unknown = Object.keys(environment).filter(
    (name) => name.startsWith('SAMENLOKET_') && !known.includes(name),
  );
  const needed = needs[workload.template.metadata?.labels?.['app.kubernetes.io/name'] ?? ''];
  const surplus = needed
    ? [...guarded].filter((setting) => !needed.includes(setting) && environment[variables[setting].name])
    : [];
  return [
    ...unknown.map((name) => `${name} is no variable of the platform`),
    ...surplus.map((setting) => `${variables[setting].name} is not its business`),
    ...(needed ? refusal(environment, needed) : []),
  ];
}

function refusal(environment: Record<string, string>, needed: readonly Setting[]): string[] {
  try {
    const { profile, development } = readConfiguration(environment, needed);
    return [
      profile !== 'distributed' && 'runs another profile than distributed',
      development && 'runs in development, where tokens are signed for anybody',
    ].filter((fault) => typeof fault === 'string');
  } catch (error) {
    if (error instanceof DomainError) return [error.message];
    throw error;
  }
}
