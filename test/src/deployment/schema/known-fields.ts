import * as client from '@kubernetes/client-node';
import { type Manifest, titleOf } from '../manifests/manifest.js';

interface Attribute {
  readonly baseName: string;
  readonly type: string;
  readonly format: string;
}
interface Modelled {
  getAttributeTypeMap(): readonly Attribute[];
}

const models = client as unknown as Readonly<Record<string, Modelled | undefined>>;

/** Fields that the Kubernetes API does not know, and values of another type than it wants. */
export function unknownFields(manifest: Manifest): string[] {
  const type = modelNameOf(manifest);
  if (!models[type])
    return [`${titleOf(manifest)}: the API has no ${manifest.kind} in ${manifest.apiVersion}`];
  return faultsOf(manifest, type, '', '').map((fault) => `${titleOf(manifest)}: ${fault}`);
}

/** The client calls `apps/v1` Deployment V1Deployment, `autoscaling/v2` HorizontalPodAutoscaler V2Horizontal… */
function modelNameOf({ apiVersion, kind }: Manifest): string {
  const version = apiVersion.split('/').at(-1) ?? '';
  return `${version.charAt(0).toUpperCase()}${version.slice(1)}${kind}`;
}

function faultsOf(value: unknown, type: string, format: string, path: string): string[] {
  if (value === null) return [`${path} is empty`];
  const list = /^Array<(.+)>$/.exec(type)?.[1];
  if (list) return Array.isArray(value) ? eachOf(Object.entries(value), list, path) : [wrong(path, 'a list')];
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1];
  if (map) return isObject(value) ? eachOf(Object.entries(value), map, path) : [wrong(path, 'a map')];
  const model = models[type];
  if (model?.getAttributeTypeMap) return fieldsOf(value, model.getAttributeTypeMap(), path);
  return fits(value, type, format) ? [] : [wrong(path, type)];
}

function fieldsOf(value: unknown, attributes: readonly Attribute[], path: string): string[] {
  if (!isObject(value)) return [wrong(path, 'an object')];
  return Object.entries(value).flatMap(([name, content]) => {
    const attribute = attributes.find(({ baseName }) => baseName === name);
    const at = path ? `${path}.${name}` : name;
    return attribute ? faultsOf(content, attribute.type, attribute.format, at) : [`${at} is not a field`];
  });
}

const eachOf = (entries: readonly [string, unknown][], type: string, path: string) =>
  entries.flatMap(([key, item]) => faultsOf(item, type, '', `${path}.${key}`));

function fits(value: unknown, type: string, format: string): boolean {
  if (type === 'any') return true;
  if (type === 'IntOrString') return typeof value === 'string' || Number.isInteger(value);
  if (type === 'Date') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  if (type === 'number')
    return typeof value === 'number' && (!format.startsWith('int') || Number.isInteger(value));
  return typeof value === type;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = (path: string, type: string) => `${path} must be ${type}`;
