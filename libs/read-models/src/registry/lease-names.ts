import type { View } from '../view.js';

type Named = Pick<View<object>, 'name' | 'version'>;

/** Its owner takes in the events of the view. Per version, so that two releases do not stand in each other's way. */
export function viewLease({ name, version }: Named): string {
  return `view:${name}@${version}`;
}

/** Its owner fills a collection beside the current one. */
export function rebuildLease({ name, version }: Named): string {
  return `rebuild:${name}@${version}`;
}
