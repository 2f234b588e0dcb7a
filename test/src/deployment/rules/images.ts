import { containersOf, titleOf, workloadsIn } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

const pinned = /^[\w.\-/:]+(:(?!latest$)[\w][\w.-]*|@sha256:[0-9a-f]{64})$/;

export const images: Rule = {
  name: 'images',
  sentence: 'What runs is what was meant: every image has a tag of its own or a digest, never "latest".',
  faults: ({ manifests }) =>
    workloadsIn(manifests).flatMap((workload) =>
      containersOf(workload)
        .filter(({ image }) => !pinned.test(image ?? ''))
        .map(({ image }) => `${titleOf(workload.manifest)}: image ${image ?? '(none)'} is not pinned`),
    ),
};

export const registry: Rule = {
  name: 'registry',
  sentence:
    'In production our own images come from the registry of the region, not from wherever a node looks first.',
  faults: ({ name, manifests }) =>
    workloadsIn(manifests).flatMap((workload) =>
      containersOf(workload)
        .filter(({ image }) => name === 'production' && !/^[\w-]+(\.[\w-]+)+\//.test(image ?? ''))
        .map(({ image }) => `${titleOf(workload.manifest)}: image ${image ?? '(none)'} names no registry`),
    ),
};
