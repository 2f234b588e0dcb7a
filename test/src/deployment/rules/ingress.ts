import type { V1Deployment, V1Ingress, V1Service } from '@kubernetes/client-node';
import { type Manifest, ofKind, titleOf } from '../manifests/manifest.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

/** All paths of the portal; /metrics and the probes the gateway keeps to itself, by its public name. */
const opened = { path: '/', pathType: 'Prefix' };

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

/** As each gateway is told it. */
function publicUrls(manifests: readonly Manifest[]): (string | undefined)[] {
  return ofKind<V1Deployment>(manifests, 'Deployment')
    .filter(({ metadata }) => metadata.name === 'gateway')
    .flatMap(({ spec }) => spec?.template.spec?.containers ?? [])
    .map((container) => environmentOf(container, manifests)['SAMENLOKET_PUBLIC_URL']);
}

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
      .filter(({ path, pathType }) => pathType !== opened.pathType || path !== opened.path)
      .map(({ path, pathType }) => `${path ?? '/'} (${pathType}) goes outside`),
    ...rules
      .filter(({ host }) => publicUrls(manifests).some((url) => url !== `https://${host}`))
      .map(({ host }) => `${host} is not what the gateway calls itself, so its metrics go outside`),
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
