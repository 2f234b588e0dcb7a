import type { V1Container, V1ObjectMeta, V1PodSpec, V1PodTemplateSpec } from '@kubernetes/client-node';

/** One object that would be applied, as rendered. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: V1ObjectMeta;
  readonly [field: string]: unknown;
}

/** What a workload starts: a Deployment, a StatefulSet, a Job or a CronJob. */
export interface Workload {
  readonly manifest: Manifest;
  readonly template: V1PodTemplateSpec;
  readonly spec: V1PodSpec;
}

export const titleOf = ({ kind, metadata }: Manifest) => `${kind} ${metadata.name ?? '(without a name)'}`;

interface Templated {
  readonly template?: V1PodTemplateSpec;
  readonly jobTemplate?: { readonly spec?: { readonly template?: V1PodTemplateSpec } };
}

export function workloadsIn(manifests: readonly Manifest[]): Workload[] {
  return manifests.flatMap((manifest) => {
    const { template, jobTemplate } = (manifest.spec ?? {}) as Templated;
    const found = template ?? jobTemplate?.spec?.template;
    return found?.spec ? [{ manifest, template: found, spec: found.spec }] : [];
  });
}

/** With those that run before: they are no less able to do harm. */
export function containersOf({ spec }: Workload): V1Container[] {
  return [...(spec.initContainers ?? []), ...spec.containers];
}

export function ofKind<Kind extends object>(
  manifests: readonly Manifest[],
  kind: string,
): (Kind & Manifest)[] {
  return manifests.filter((manifest) => manifest.kind === kind) as (Kind & Manifest)[];
}

/** Whether a plain selector picks these labels. Empty picks everything, absent nothing. */
export function picks(
  selector: Readonly<Record<string, string>> | undefined,
  labels: Readonly<Record<string, string>> | undefined,
): boolean {
  return selector !== undefined && Object.entries(selector).every(([key, value]) => labels?.[key] === value);
}
