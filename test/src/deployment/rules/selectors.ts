import type { V1Deployment, V1Service } from '@kubernetes/client-node';
import { ofKind, picks, titleOf, workloadsIn } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

export const selectors: Rule = {
  name: 'selectors',
  sentence: 'A workload and a Service pick the pods they are meant for, and no others.',
  faults: ({ manifests }) => {
    const workloads = workloadsIn(manifests);
    const picked = (selector: Readonly<Record<string, string>> | undefined, namespace: string | undefined) =>
      workloads.filter(
        ({ template, manifest }) =>
          manifest.metadata.namespace === namespace && picks(selector, template.metadata?.labels),
      );
    return [
      ...['Deployment', 'StatefulSet'].flatMap((kind) =>
        ofKind<V1Deployment>(manifests, kind)
          .filter((one) => {
            const found = picked(one.spec?.selector.matchLabels, one.metadata.namespace);
            return found.length !== 1 || found[0]?.manifest !== one;
          })
          .map((one) => `${titleOf(one)}: its selector does not pick its own pods, and only those`),
      ),
      ...ofKind<V1Service>(manifests, 'Service')
        .filter(({ spec, metadata }) => picked(spec?.selector, metadata.namespace).length !== 1)
        .map((service) => `${titleOf(service)}: does not pick the pods of exactly one workload`),
    ];
  },
};
