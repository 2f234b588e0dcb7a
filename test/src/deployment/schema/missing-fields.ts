import { type Manifest, titleOf } from '../manifests/manifest.js';

interface Model {
  validate(): void;
}
type ModelClass = new (data: Manifest) => Model;

/** What the API asks for and is not there, or lies outside what it allows. */
export async function missingFields(manifest: Manifest): Promise<string[]> {
  const { apiVersion, kind } = manifest;
  const module = `kubernetes-models/${apiVersion}/${kind}`;
  const loaded = (await import(module).catch(() => ({}))) as Readonly<Record<string, ModelClass | undefined>>;
  const Model = loaded[kind];
  if (!Model) return [`${titleOf(manifest)}: the API has no ${kind} in ${apiVersion}`];
  try {
    new Model(manifest).validate();
    return [];
  } catch (error) {
    return [`${titleOf(manifest)}: ${(error as Error).message}`];
  }
}
