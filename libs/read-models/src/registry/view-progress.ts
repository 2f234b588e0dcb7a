import type { Collection, DocumentStore, Positions } from '../document-store.js';

/** How far a collection is: everything up to these positions is in it, and stays in it. */
export interface Progress {
  readonly collection: string;
  /** Build of the collection: what was said of an earlier one by the same name does not count. */
  readonly build: string;
  readonly positions: Positions;
}

interface Statement {
  readonly said: readonly Progress[];
  /** Rises with every repeat: a statement that is not repeated is one of somebody who is gone. */
  readonly beat: number;
}

/**
 * What each replica tells the others of the views it owns: checkpoints only move with effects, this also without. A
 * statement is never too high, whoever makes it and however late, for effects are never taken back.
 */
export class ViewProgress {
  /** When the present beat of a speaker was first seen, in milliseconds of `performance.now()`. */
  private readonly heard = new Map<string, { readonly beat: number; readonly at: number }>();

  private constructor(private readonly statements: Collection<Statement>) {}

  static async open(documents: DocumentStore): Promise<ViewProgress> {
    return new ViewProgress(await documents.collection({ name: 'viewProgress', indexes: [] }));
  }

  /** The highest positions said of each of these builds, by collection. */
  async of(builds: readonly Omit<Progress, 'positions'>[]): Promise<Map<string, Positions>> {
    const reached = new Map<string, Positions>();
    for (const { doc } of (await this.statements.find()).documents)
      for (const { collection, build, positions } of doc.said)
        if (builds.some((wanted) => wanted.collection === collection && wanted.build === build))
          reached.set(collection, highest(reached.get(collection) ?? {}, positions));
    return reached;
  }

  /** In the place of what this speaker said before. */
  async say(speaker: string, statement: Statement): Promise<void> {
    await this.statements.put(speaker, statement);
  }

  /** Forgets who did not repeat a word for so long, by our own clock; the owners after them said as much meanwhile. */
  async forgetSilent(silentMs: number): Promise<void> {
    const now = performance.now();
    for (const { id, doc } of (await this.statements.find()).documents) {
      const known = this.heard.get(id);
      if (known?.beat !== doc.beat) this.heard.set(id, { beat: doc.beat, at: now });
      else if (now - known.at > silentMs) {
        await this.statements.delete(id);
        this.heard.delete(id);
      }
    }
  }
}

export function highest(one: Positions, other: Positions): Positions {
  const producers = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...producers].map((producer) => [producer, Math.max(one[producer] ?? 0, other[producer] ?? 0)]),
  );
}
