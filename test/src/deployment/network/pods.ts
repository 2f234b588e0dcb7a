import type { V1Namespace } from '@kubernetes/client-node';
import { ofKind, workloadsIn } from '../manifests/manifest.js';
import type { RenderedEnvironment } from '../manifests/overlay.js';

type Labels = Readonly<Record<string, string>>;

/** Pods that look alike to network policies. */
export interface Pods {
  readonly name: string;
  readonly namespace: string;
  readonly namespaceLabels: Labels;
  readonly labels: Labels;
}

const named = 'kubernetes.io/metadata.name';
const outside = (name: string, namespace: string, labels: Labels): Pods => ({
  name,
  namespace,
  namespaceLabels: { [named]: namespace },
  labels,
});

/** Whom we know outside, and one whom nobody knows, in the look of intake. */
const outsiders: readonly Pods[] = [
  outside('ingress controller', 'traefik', { 'app.kubernetes.io/name': 'traefik' }),
  outside('Prometheus', 'monitoring', { 'app.kubernetes.io/name': 'prometheus' }),
  outside('collector', 'monitoring', { 'app.kubernetes.io/name': 'opentelemetry-collector' }),
  outside('names (DNS)', 'kube-system', { 'k8s-app': 'kube-dns' }),
  outside('a stranger', 'default', {
    'app.kubernetes.io/name': 'intake',
    'app.kubernetes.io/component': 'service',
    'data-store': 'nats',
  }),
  outside('another in monitoring', 'monitoring', { 'app.kubernetes.io/name': 'grafana' }),
];

const storesOfProduction = ['nats', 'event-store', 'mongodb', 'keys-mongodb'].map((store) =>
  outside(store, 'samenloket-data', { 'data-store': store }),
);

export function podsOf({ name, manifests }: RenderedEnvironment): Pods[] {
  const namespaces = ofKind<V1Namespace>(manifests, 'Namespace');
  const rendered = workloadsIn(manifests).map(({ manifest, template }): Pods => {
    const { namespace = 'default' } = manifest.metadata;
    const own = namespaces.find(({ metadata }) => metadata.name === namespace)?.metadata.labels;
    const labels = template.metadata?.labels ?? {};
    return {
      name: labels['app.kubernetes.io/name'] ?? manifest.metadata.name ?? '',
      namespace,
      namespaceLabels: { ...own, [named]: namespace },
      labels,
    };
  });
  return [...rendered, ...outsiders, ...(name === 'production' ? storesOfProduction : [])];
}
