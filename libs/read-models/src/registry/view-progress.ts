import type { Collection, DocumentStore, Positions, StoredDocument } from '../document-store.js';

/** How far one owner of a collection was: everything up to these positions is in it, and stays in it. */
export interface Progress {
  /** Differs for every time that somebody owned the view, so that a late word of an old owner hides no newer one. */
  readonly term: string;
  readonly collection: string;
  /** Build of the collection: what was said of an earlier one by the same name does not count. */
  readonly build: string;
  readonly positions: Positions;
}

type Build = Pick<Progress, 'collection' | 'build'>;

/**
 * What owners tell the other replicas of how far they are: checkpoints only move with effects, this also without. A
 * statement is never too high, whoever makes it and however late, for effects are never taken back.
 */
export class ViewProgress {
  private constructor(private readonly statements: Collection<Progress>) {}

  static async open(documents: DocumentStore): Promise<ViewProgress> {
    const indexes = [{ name: 'byCollection', paths: ['collection'] }];
    return new ViewProgress(await documents.collection({ name: 'viewProgress', indexes }));
  }

  /** The highest positions said of each of these builds, by collection. */
  async of(builds: readonly Build[]): Promise<Map<string, Positions>> {
    const reached = new Map<string, Positions>();
    if (builds.length === 0) return reached;
    const filter = { collection: { $in: builds.map(({ collection }) => collection) } };
    for (const { doc } of (await this.statements.find({ filter })).documents)
      if (builds.some(({ collection, build }) => collection === doc.collection && build === doc.build))
        reached.set(doc.collection, highest(reached.get(doc.collection) ?? {}, doc.positions));
    return reached;
  }

  async say(progress: readonly Progress[]): Promise<void> {
    await this.statements.writeAll(
      progress.map((doc) => ({ kind: 'put', id: idOf(doc), doc, positions: {} }) as const),
    );
  }

  /** Says it in the place of what earlier owners said of this collection. */
  async takeOver(progress: Progress): Promise<void> {
    const earlier = (await this.saidOf(progress.collection)).filter(({ id }) => id !== idOf(progress));
    await this.statements.writeAll([
      { kind: 'put', id: idOf(progress), doc: progress, positions: {} },
      ...earlier.map(({ id }) => ({ kind: 'delete', id }) as const),
    ]);
  }

  async forget(collection: string): Promise<void> {
    const said = await this.saidOf(collection);
    await this.statements.writeAll(said.map(({ id }) => ({ kind: 'delete', id }) as const));
  }

  private async saidOf(collection: string): Promise<readonly StoredDocument<Progress>[]> {
    return (await this.statements.find({ filter: { collection } })).documents;
  }
}

export function highest(one: Positions, other: Positions): Positions {
  const producers = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...producers].map((producer) => [producer, Math.max(one[producer] ?? 0, other[producer] ?? 0)]),
  );
}

function idOf({ collection, term }: Progress): string {
  return `${collection}/${term}`;
}
