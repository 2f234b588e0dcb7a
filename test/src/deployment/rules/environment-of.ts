import type { V1ConfigMap, V1Container, V1EnvVar } from '@kubernetes/client-node';
import { type Manifest, ofKind } from '../manifests/manifest.js';

/** Stands for what only the cluster knows. */
const placeholders: Readonly<Record<string, string>> = {
  SAMENLOKET_EVENT_STORE: 'esdb://intake:placeholder@event-store:2113',
  SAMENLOKET_MONGODB: 'mongodb://intake:placeholder@mongodb:27017',
  SAMENLOKET_KEYS_MONGODB: 'mongodb://intake:placeholder@keys-mongodb:27017',
};

/** The variables that a container would see, those of secrets as placeholders. */
export function environmentOf(
  container: V1Container,
  manifests: readonly Manifest[],
): Record<string, string> {
  const maps = ofKind<V1ConfigMap>(manifests, 'ConfigMap');
  const dataOf = (name?: string) => maps.find(({ metadata }) => metadata.name === name)?.data ?? {};
  const whole = (container.envFrom ?? []).flatMap(({ configMapRef }) =>
    Object.entries(dataOf(configMapRef?.name)),
  );
  const valueOf = ({ name, value, valueFrom }: V1EnvVar) =>
    value ??
    (valueFrom?.configMapKeyRef
      ? dataOf(valueFrom.configMapKeyRef.name)[valueFrom.configMapKeyRef.key]
      : undefined) ??
    placeholders[name] ??
    'placeholder';
  const single = (container.env ?? []).map((variable) => [variable.name, valueOf(variable)] as const);
  return Object.fromEntries([...whole, ...single]);
}
