import type { V1Ingress, V1Service } from '@kubernetes/client-node';
import { type Manifest, ofKind, titleOf } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

/** What goes outside, exactly so: the gateway also answers /metrics and the probes. */
const opened = ['/graphql'];

export const ingress: Rule = {
  name: 'ingress',
  sentence: 'Only the gateway is reached from outside, over TLS, and there only what families and desks use.',
  faults: ({ manifests }) => {
    const found = ofKind<V1Ingress>(manifests, 'Ingress');
    if (found.length !== 1) return [`There are ${found.length} Ingresses, not one`];
    const unlike = ofKind<V1Service>(manifests, 'Service')
      .filter(({ spec }) => (spec?.type ?? 'ClusterIP') !== 'ClusterIP')
      .map((service) => `${titleOf(service)}: can be reached past the Ingress`);
    return [...unlike, ...found.flatMap((one) => faultsOf(one, manifests))];
  },
};

function faultsOf(ingress_: V1Ingress & Manifest, manifests: readonly Manifest[]): string[] {
  const secured = (ingress_.spec?.tls ?? [])
    .filter(({ secretName }) => secretName)
    .flatMap(({ hosts }) => hosts ?? []);
  const services = ofKind<V1Service>(manifests, 'Service');
  const rules = ingress_.spec?.rules ?? [];
  const paths = rules.flatMap(({ http }) => http?.paths ?? []);
  return [
    ...rules
      .filter(({ host }) => !host || !secured.includes(host))
      .map(({ host }) => `${host ?? 'every host'} is reached without TLS`),
    ...paths
      .filter(({ path, pathType }) => pathType !== 'Exact' || !opened.includes(path ?? ''))
      .map(({ path, pathType }) => `${path ?? '/'} (${pathType}) goes outside`),
    ...paths
      .filter(
        ({ backend: { service } }) =>
          service?.name !== 'gateway' ||
          !services.some(
            ({ metadata, spec }) =>
              metadata.name === service.name && spec?.ports?.some(({ name }) => name === service.port?.name),
          ),
      )
      .map(
        ({ backend }) => `leads to ${backend.service?.name ?? 'nothing'}, which is no port of the gateway`,
      ),
    ...(ingress_.spec?.defaultBackend ? ['what no path names is answered as well'] : []),
  ].map((fault) => `${titleOf(ingress_)}: ${fault}`);
}
