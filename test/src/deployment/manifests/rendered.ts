import type { V1Container, V1Deployment, V1PodSpec } from '@kubernetes/client-node';
import type { Manifest } from './manifest.js';

/** What was rendered, to be spoiled. */
export class Rendered {
  constructor(readonly manifests: Manifest[]) {}

  find<Kind extends object>(kind: string, name: string): Kind & Manifest {
    const found = this.manifests.find((one) => one.kind === kind && one.metadata.name === name);
    if (!found) throw new Error(`There is no ${kind} ${name} to spoil.`);
    return found as Kind & Manifest;
  }

  remove(kind: string, name: string): void {
    this.manifests.splice(this.manifests.indexOf(this.find(kind, name)), 1);
  }

  pod(name: string): V1PodSpec {
    return this.find<V1Deployment>('Deployment', name).spec?.template.spec as V1PodSpec;
  }

  container(name: string): V1Container {
    return this.pod(name).containers[0] as V1Container;
  }
}
