import { ofKind, titleOf, workloadsIn } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

export const accounts: Rule = {
  name: 'accounts',
  sentence:
    'Each program has an account of its own that is there, so that rights given to one are not given to all.',
  faults: ({ manifests }) => {
    const there = ofKind(manifests, 'ServiceAccount').map(({ metadata }) => metadata.name);
    return workloadsIn(manifests).flatMap(({ manifest, spec }) => {
      const account = spec.serviceAccountName ?? 'default';
      if (!there.includes(account)) return [`${titleOf(manifest)}: account ${account} is not there`];
      return manifest.kind === 'Deployment' && account !== manifest.metadata.name
        ? [`${titleOf(manifest)}: uses the account of ${account}`]
        : [];
    });
  },
};
