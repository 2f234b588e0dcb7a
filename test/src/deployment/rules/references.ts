import type { V1ConfigMap, V1Container, V1PodSpec } from '@kubernetes/client-node';
import { knownSecrets } from '../credentials/known-secrets.js';
import {
  containersOf,
  type Manifest,
  ofKind,
  titleOf,
  type Workload,
  workloadsIn,
} from '../manifests/manifest.js';
import type { Rule } from './rule.js';

interface Reference {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string | undefined;
  /** Absent: the whole of it. */
  readonly key?: string;
}

export const references: Rule = {
  name: 'references',
  sentence:
    'What a pod mounts or reads is there: rendered, or one of the secrets that deploy/credentials makes.',
  faults: ({ manifests }) =>
    workloadsIn(manifests).flatMap((workload) =>
      [
        ...[...mounted(workload.spec), ...containersOf(workload).flatMap(read)]
          .filter((reference) => !isThere(reference, manifests))
          .map(({ kind, name, key }) => `${kind} ${name ?? ''}${key ? `, key ${key},` : ''} is not known`),
        ...mountedFromNowhere(workload).map((name) => `volume ${name} is mounted and not there`),
      ].map((fault) => `${titleOf(workload.manifest)}: ${fault}`),
    ),
};

function mounted({ volumes = [] }: V1PodSpec): Reference[] {
  return volumes.flatMap(({ secret, configMap }): Reference[] => {
    const given = secret ?? configMap;
    if (!given) return [];
    const whole = secret
      ? ({ kind: 'Secret', name: secret.secretName } as const)
      : ({ kind: 'ConfigMap', name: configMap?.name } as const);
    return given.items ? given.items.map(({ key }) => ({ ...whole, key })) : [whole];
  });
}

function read({ env = [], envFrom = [] }: V1Container): Reference[] {
  return [
    ...env.flatMap(({ valueFrom }): Reference[] => [
      ...keyOf('Secret', valueFrom?.secretKeyRef),
      ...keyOf('ConfigMap', valueFrom?.configMapKeyRef),
    ]),
    ...envFrom.flatMap(({ secretRef, configMapRef }): Reference[] => [
      ...(secretRef ? [{ kind: 'Secret' as const, name: secretRef.name }] : []),
      ...(configMapRef ? [{ kind: 'ConfigMap' as const, name: configMapRef.name }] : []),
    ]),
  ];
}

function keyOf(kind: Reference['kind'], from: { name?: string; key: string } | undefined): Reference[] {
  return from ? [{ kind, name: from.name, key: from.key }] : [];
}

function isThere({ kind, name = '', key }: Reference, manifests: readonly Manifest[]): boolean {
  const rendered = ofKind<V1ConfigMap>(manifests, kind).find(({ metadata }) => metadata.name === name);
  const content = rendered?.data ?? knownSecrets[name];
  return content !== undefined && (key === undefined || key in content);
}

function mountedFromNowhere(workload: Workload): string[] {
  const { volumeClaimTemplates = [] } = (workload.manifest.spec ?? {}) as {
    volumeClaimTemplates?: readonly Manifest[];
  };
  const there = [
    ...(workload.spec.volumes ?? []).map(({ name }) => name),
    ...volumeClaimTemplates.map(({ metadata }) => metadata.name),
  ];
  return containersOf(workload)
    .flatMap(({ volumeMounts = [] }) => volumeMounts.map(({ name }) => name))
    .filter((name) => !there.includes(name));
}
