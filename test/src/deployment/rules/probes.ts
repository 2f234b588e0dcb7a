import type { V1Container, V1Probe } from '@kubernetes/client-node';
import { titleOf, workloadsIn } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

const asked = { startupProbe: '/startup', livenessProbe: '/live', readinessProbe: '/ready' } as const;
type ProbeName = keyof typeof asked;
const served = ['Deployment', 'StatefulSet'];

export const probes: Rule = {
  name: 'probes',
  sentence: 'What stays running says when it has started, whether it lives, and when it may be asked.',
  faults: ({ manifests }) =>
    workloadsIn(manifests)
      .filter(({ manifest }) => served.includes(manifest.kind))
      .flatMap(({ manifest, spec }) =>
        spec.containers.flatMap((container) =>
          (Object.keys(asked) as ProbeName[]).flatMap((name) =>
            faultsOf(container, name, manifest.kind).map((fault) => `${titleOf(manifest)}: ${name} ${fault}`),
          ),
        ),
      ),
};

function faultsOf(container: V1Container, name: ProbeName, kind: string): string[] {
  const probe: V1Probe | undefined = container[name];
  if (!probe) return ['is missing'];
  const { port, path } = probe.httpGet ?? { port: probe.tcpSocket?.port, path: undefined };
  const ports = container.ports?.map((one) => one.name) ?? [];
  if (!ports.includes(String(port))) return [`asks port ${String(port)}, which the container does not name`];
  if (kind === 'Deployment' && path !== asked[name])
    return [`asks ${path ?? 'nothing'} in the place of ${asked[name]}`];
  return [];
}
