import type { Clock } from '@samenloket/event-sourcing';
import { type Collection, type DocumentStore, DuplicateKey } from '@samenloket/read-models';
import type { DeskImportDoc, DeskImportState } from './desk-import-doc.js';

/** Milliseconds after which an import that says nothing is no longer carried out by anybody. */
const silentMs = 30_000;
const keptPerDesk = 20;

export interface ListedImport {
  readonly id: string;
  readonly doc: DeskImportDoc;
  readonly state: DeskImportState;
}

/**
 * The last imports of each desk. No view: that files came in stands in the events (`DeskImportStarted`), this says how far
 * it is, and may be lost.
 */
export class DeskImportList {
  private constructor(
    private readonly documents: Collection<DeskImportDoc>,
    private readonly clock: Clock,
  ) {}

  static async open(documents: DocumentStore, clock: Clock): Promise<DeskImportList> {
    const collection = await documents.collection<DeskImportDoc>({
      name: 'deskImports',
      indexes: [
        { name: 'byDesk', paths: ['deskId', 'startedAt'] },
        { name: 'runningAt', paths: ['runningAt'], unique: true },
      ],
    });
    return new DeskImportList(collection, clock);
  }

  put(id: string, doc: DeskImportDoc): Promise<void> {
    return this.documents.put(id, doc);
  }

  delete(id: string): Promise<void> {
    return this.documents.delete(id);
  }

  /** @returns whether it was written; not while the desk has another one that runs */
  async add(id: string, doc: DeskImportDoc): Promise<boolean> {
    const listed = await this.ofDesk(doc.deskId);
    for (const { id: earlier, doc: left, state } of listed) {
      if (state === 'interrupted') await this.documents.put(earlier, ended(left));
    }
    for (const { id: old } of listed.slice(keptPerDesk - 1)) await this.documents.delete(old);
    try {
      await this.documents.put(id, { ...doc, runningAt: doc.deskId });
      return true;
    } catch (error) {
      if (error instanceof DuplicateKey) return false;
      throw error;
    }
  }

  /** Last first. */
  async ofDesk(deskId: string): Promise<ListedImport[]> {
    const { documents } = await this.documents.find({
      filter: { deskId },
      sort: { path: 'startedAt', direction: 'desc' },
      limit: 2 * keptPerDesk,
    });
    return documents.map(({ id, doc }) => ({ id, doc, state: this.stateOf(doc) }));
  }

  private stateOf({ state, changedAt, runningAt }: DeskImportDoc): DeskImportState {
    if (state !== 'running') return state;
    const silentFor = this.clock.now().getTime() - new Date(changedAt).getTime();
    return runningAt === undefined || silentFor > silentMs ? 'interrupted' : 'running';
  }
}

/** It stays in the list as one that was broken off, and makes room for the next. */
function ended({ runningAt: _, ...doc }: DeskImportDoc): DeskImportDoc {
  return doc;
}
