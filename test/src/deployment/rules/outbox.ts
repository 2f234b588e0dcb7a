import type { V1Container, V1PersistentVolumeClaim, V1PodSpec } from '@kubernetes/client-node';
import { type Manifest, ofKind, titleOf, workloadsIn } from '../manifests/manifest.js';
import type { RenderedEnvironment } from '../manifests/overlay.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

export const outbox: Rule = {
  name: 'outbox',
  sentence: 'Letters wait in one place for all replicas of intake, and are there when those are gone.',
  faults: (environment) =>
    workloadsIn(environment.manifests)
      .filter(({ manifest }) => titleOf(manifest) === 'Deployment intake')
      .flatMap(({ manifest, spec }) =>
        spec.containers
          .flatMap((container) => faultsOf(spec, container, environment))
          .map((fault) => `${titleOf(manifest)}: ${fault}`),
      ),
};

function faultsOf(
  pod: V1PodSpec,
  container: V1Container,
  { name, manifests }: RenderedEnvironment,
): string[] {
  const folder = environmentOf(container, manifests).SAMENLOKET_OUTBOX;
  if (!folder) return ['has no SAMENLOKET_OUTBOX, and cannot write where messages go without it'];
  const mount = container.volumeMounts?.find(({ mountPath }) => folder.startsWith(`${mountPath}/`));
  if (!mount || mount.readOnly)
    return [`SAMENLOKET_OUTBOX, ${folder}, lies below no volume that it may write`];
  const volume = pod.volumes?.find((one) => one.name === mount.name);
  const claim = claimOf(manifests, volume?.persistentVolumeClaim?.claimName);
  if (!claim) return ['its outbox is gone with its pod'];
  // Development has one node, where a volume of one node is a volume of all.
  const isShared = claim.spec?.accessModes?.includes('ReadWriteMany') || name === 'development';
  return isShared ? [] : ['its replicas on other nodes cannot reach the outbox'];
}

function claimOf(manifests: readonly Manifest[], name: string | undefined) {
  return ofKind<V1PersistentVolumeClaim>(manifests, 'PersistentVolumeClaim').find(
    ({ metadata }) => metadata.name === name,
  );
}
