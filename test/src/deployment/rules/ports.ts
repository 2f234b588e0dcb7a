import type { V1Service } from '@kubernetes/client-node';
import { type Manifest, ofKind, picks, titleOf, type Workload, workloadsIn } from '../manifests/manifest.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

const servicesIn = (manifests: readonly Manifest[]) => ofKind<V1Service>(manifests, 'Service');

export const ports: Rule = {
  name: 'ports',
  sentence: 'A program listens where its container says, its Service leads there, and others ask it there.',
  faults: ({ manifests }) => [
    ...servicesIn(manifests).flatMap((service) => ledNowhere(service, workloadsIn(manifests))),
    ...workloadsIn(manifests).flatMap((workload) => [
      ...listensElsewhere(workload, manifests),
      ...asksNowhere(workload, manifests),
    ]),
  ],
};

function ledNowhere(service: V1Service & Manifest, workloads: readonly Workload[]): string[] {
  const pods = workloads.filter(({ template }) => picks(service.spec?.selector, template.metadata?.labels));
  const names = pods.flatMap(({ spec }) =>
    spec.containers.flatMap((one) => one.ports?.map(({ name }) => name)),
  );
  return (service.spec?.ports ?? [])
    .filter(({ targetPort }) => !names.includes(String(targetPort)))
    .map(({ targetPort }) => `${titleOf(service)}: leads to port ${String(targetPort)}, which no pod has`);
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
  return workload.spec.containers
    .flatMap((container) => Object.entries(environmentOf(container, manifests)))
    .filter(([name]) => name.endsWith('_URLS'))
    .flatMap(([name, value]) => value.split(',').map((address) => ({ name, url: new URL(address) })))
    .filter(
      ({ url }) =>
        !servicesIn(manifests).some(
          ({ metadata, spec }) =>
            metadata.name === url.hostname && spec?.ports?.some(({ port }) => port === Number(url.port)),
        ),
    )
    .map(({ name, url }) => `${titleOf(workload.manifest)}: ${name} asks ${url.host}, where no Service is`);
}
