import { ofKind, titleOf } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

const level = 'pod-security.kubernetes.io/enforce';

export const namespaces: Rule = {
  name: 'namespaces',
  sentence:
    'Everything lies in a namespace of ours, and the cluster itself refuses pods there that are not restricted.',
  faults: ({ manifests }) => {
    const ours = ofKind(manifests, 'Namespace');
    const names = ours.map(({ metadata }) => metadata.name);
    return [
      ...manifests
        .filter(({ kind, metadata }) => kind !== 'Namespace' && !names.includes(metadata.namespace))
        .map(
          (manifest) => `${titleOf(manifest)}: lies in namespace ${manifest.metadata.namespace ?? 'default'}`,
        ),
      ...ours
        .filter(({ metadata }) => {
          const workloads = manifests.some(
            (one) => one.kind === 'Deployment' && one.metadata.namespace === metadata.name,
          );
          const allowed = workloads ? ['restricted'] : ['restricted', 'baseline'];
          return !allowed.includes(metadata.labels?.[level] ?? '');
        })
        .map((one) => `${titleOf(one)}: ${level} is ${one.metadata.labels?.[level] ?? 'not there'}`),
    ];
  },
};
