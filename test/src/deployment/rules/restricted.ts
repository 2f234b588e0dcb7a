import type { V1Container, V1PodSpec } from '@kubernetes/client-node';
import { containersOf, titleOf, workloadsIn } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

const allowedVolumes = ['name', 'configMap', 'emptyDir', 'persistentVolumeClaim', 'projected', 'secret'];

/** The level `restricted` of the Pod Security Standards, and three of our own: a read-only root, no token, no host user. */
export const restricted: Rule = {
  name: 'restricted',
  sentence: 'Nothing runs as root, gains rights, writes in its own image or holds a key to the cluster.',
  faults: ({ manifests }) =>
    workloadsIn(manifests).flatMap((workload) => [
      ...podFaults(workload.spec).map((fault) => `${titleOf(workload.manifest)}: ${fault}`),
      ...containersOf(workload).flatMap((container) =>
        containerFaults(container).map(
          (fault) => `${titleOf(workload.manifest)}: container ${container.name} ${fault}`,
        ),
      ),
    ]),
};

function podFaults(spec: V1PodSpec): string[] {
  const { securityContext: security, volumes = [] } = spec;
  const kinds = volumes
    .flatMap((volume) => Object.keys(volume))
    .filter((kind) => !allowedVolumes.includes(kind));
  return [
    security?.runAsNonRoot !== true && 'runs as root, or may',
    security?.runAsUser === 0 && 'runs as user 0',
    security?.seccompProfile?.type !== 'RuntimeDefault' && 'has no seccomp profile RuntimeDefault',
    spec.automountServiceAccountToken !== false && 'gets a token for the cluster',
    (spec.hostNetwork || spec.hostPID || spec.hostIPC) && 'shares a namespace with its host',
    kinds.length > 0 && `has a volume of a kind that is not allowed: ${kinds.join(', ')}`,
  ].filter((fault) => typeof fault === 'string');
}

function containerFaults({ securityContext: security, ports = [] }: V1Container): string[] {
  const { add = [], drop = [] } = security?.capabilities ?? {};
  return [
    security?.allowPrivilegeEscalation !== false && 'may gain rights',
    security?.privileged && 'is privileged',
    security?.runAsNonRoot === false && 'runs as root, or may',
    security?.runAsUser === 0 && 'runs as user 0',
    security?.readOnlyRootFilesystem !== true && 'may write in its own image',
    !drop.includes('ALL') && 'does not drop ALL capabilities',
    add.length > 0 && `adds capabilities: ${add.join(', ')}`,
    ports.some(({ hostPort }) => hostPort) && 'takes a port of its host',
  ].filter((fault) => typeof fault === 'string');
}
