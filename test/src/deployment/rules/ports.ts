import type { V1Service } from '@kubernetes/client-node';
import { type Manifest, ofKind, picks, titleOf, type Workload, workloadsIn } from '../manifests/manifest.js';
import { askedAddresses } from './asked-addresses.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

const servicesIn = (manifests: readonly Manifest[]) => ofKind<V1Service>(manifests, 'Service');

export const ports: Rule = {
  name: 'ports',
  sentence: 'A program listens where its container says, its Service leads there, and others ask it there.',
  faults: ({ manifests }) => [
    ...servicesIn(manifests).flatMap((service) => [
      ...ledNowhere(service, workloadsIn(manifests)),
      ...ledElsewhere(service, workloadsIn(manifests)),
    ]),
    ...workloadsIn(manifests).flatMap((workload) => [
      ...listensElsewhere(workload, manifests),
      ...asksNowhere(workload, manifests),
    ]),
  ],
};

const portsBehind = ({ spec }: V1Service, workloads: readonly Workload[]) =>
  workloads
    .filter(({ template }) => picks(spec?.selector, template.metadata?.labels))
    .flatMap((workload) => workload.spec.containers.flatMap((container) => container.ports ?? []));

function ledNowhere(service: V1Service & Manifest, workloads: readonly Workload[]): string[] {
  const names = portsBehind(service, workloads).map(({ name }) => name);
  return (service.spec?.ports ?? [])
    .filter(({ targetPort }) => !names.includes(String(targetPort)))
    .map(({ targetPort }) => `${titleOf(service)}: leads to port ${String(targetPort)}, which no pod has`);
}

/** A headless Service translates no ports: its address is the pod's own. */
function ledElsewhere(service: V1Service & Manifest, workloads: readonly Workload[]): string[] {
  if (service.spec?.clusterIP !== 'None') return [];
  const numbers = portsBehind(service, workloads).map(({ containerPort }) => containerPort);
  return (service.spec.ports ?? [])
    .filter(({ port }) => !numbers.includes(port))
    .map(({ port }) => `${titleOf(service)}: is headless, and no pod listens on its port ${port}`);
}

function listensElsewhere(workload: Workload, manifests: readonly Manifest[]): string[] {
  if (workload.manifest.kind !== 'Deployment') return [];
  return workload.spec.containers
    .filter((container) => {
      const port = Number(environmentOf(container, manifests).SAMENLOKET_PORT);
      return container.ports?.length !== 1 || container.ports[0]?.containerPort !== port;
    })
    .map(() => `${titleOf(workload.manifest)}: its container's port is not SAMENLOKET_PORT`);
}

/** Addresses of other programs in settings: their Service and its port must be there. */
function asksNowhere(workload: Workload, manifests: readonly Manifest[]): string[] {
  return askedAddresses(workload, manifests)
    .filter(
      ({ url }) =>
        !servicesIn(manifests).some(
          ({ metadata, spec }) =>
            metadata.name === url.hostname && spec?.ports?.some(({ port }) => port === Number(url.port)),
        ),
    )
    .map(({ name, url }) => `${titleOf(workload.manifest)}: ${name} asks ${url.host}, where no Service is`);
}
