import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { repository } from '../../harness/folders.js';
import { kustomize } from '../kubectl/kubectl.js';
import type { Manifest } from './manifest.js';

/**
 * What is applied together: the programs with the data stores they connect to. In production the stores have a namespace,
 * and an overlay, of their own.
 */
export const environments = {
  development: ['development'],
  production: ['production', 'production-data'],
} as const;
export type EnvironmentName = keyof typeof environments;

export interface RenderedEnvironment {
  readonly name: EnvironmentName;
  readonly manifests: readonly Manifest[];
}

export async function renderEnvironment(
  name: EnvironmentName,
  root = join(repository, 'k8s'),
): Promise<RenderedEnvironment> {
  const rendered = await Promise.all(
    environments[name].map((overlay) => kustomize(join(root, 'overlays', overlay))),
  );
  return { name, manifests: rendered.flatMap(manifestsIn) };
}

export function manifestsIn(text: string): Manifest[] {
  return parseAllDocuments(text).map((document) => {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS() as Manifest;
  });
}
