import type { View } from '../view.js';

/** `<view>_v<version>_<n>`: n rises with every rebuild, so that an old name never comes back while it is in use. */
export function nextCollectionName(
  view: Pick<View<object>, 'name' | 'version'>,
  taken: readonly string[],
): string {
  const numbers = collectionsOf(view.name, taken).map((name) =>
    Number(name.slice(name.lastIndexOf('_') + 1)),
  );
  return `${view.name}_v${view.version}_${Math.max(0, ...numbers) + 1}`;
}

export function collectionsOf(view: string, names: readonly string[]): string[] {
  const ofView = new RegExp(`^${view}_v\\d+_\\d+$`);
  return names.filter((name) => ofView.test(name));
}

/** Version of the view that a collection was made by. */
export function versionOf(collection: string): number {
  return Number(/_v(\d+)_\d+$/.exec(collection)?.[1]);
}
