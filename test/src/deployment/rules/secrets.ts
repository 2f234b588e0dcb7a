import type { V1ConfigMap } from '@kubernetes/client-node';
import { containersOf, ofKind, titleOf, workloadsIn } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

const secretName = /(PASSWORD|SECRET|PRIVATE|TOKEN|MASTER_KEY|CREDENTIAL)/i;
const names = /(_FILE|_FOLDER|_USERNAME|_ISSUER|_AUDIENCE)$/;
const secretValue = /:\/\/[^/\s:@]+:[^/\s@]+@|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** Whether a variable's value in the clear gives something away. */
export const givesAway = (name: string, value: string) =>
  value !== '' && ((secretName.test(name) && !names.test(name)) || secretValue.test(value));

export const secrets: Rule = {
  name: 'secrets',
  sentence: 'No secret stands in a manifest: what is in git, or in a rendered overlay, anybody may read.',
  faults: ({ manifests }) => [
    ...ofKind(manifests, 'Secret').map((secret) => `${titleOf(secret)}: is a secret in a manifest`),
    ...workloadsIn(manifests).flatMap((workload) =>
      containersOf(workload)
        .flatMap(({ env = [] }) => env)
        .filter(({ name, value = '' }) => givesAway(name, value))
        .map(({ name }) => `${titleOf(workload.manifest)}: ${name} stands there in the clear`),
    ),
    ...ofKind<V1ConfigMap>(manifests, 'ConfigMap').flatMap((map) =>
      Object.entries(map.data ?? {})
        .filter(([name, value]) => givesAway(name, value))
        .map(([name]) => `${titleOf(map)}: ${name} stands there in the clear`),
    ),
  ],
};
