import type { SourcedEvent } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { plannedRequests } from '../application/import-file-set/import-plan.js';
import { LocalIds } from '../application/import-file-set/local-ids.js';
import { readFiles } from '../application/import-file-set/read-files.js';
import { findSameChild, type SameChildPair } from '../application/suggest-same-child/find-same-child.js';
import type { CareRequestEvent, RequestContent } from '../domain/care-request/care-request.events.js';
import {
  type IdentityHashesDoc,
  identityHashesView,
} from '../read-models/identity-hashes/identity-hashes.view.js';

const secret = Buffer.alloc(32, 7);
const view = identityHashesView(secret);

/** The index of identities over a desk's files, in memory: what would be suggested, without a platform. */
export class IdentityIndex {
  readonly contents = new Map<string, RequestContent>();
  private readonly docs = new Map<string, IdentityHashesDoc>();
  private readonly byHash = new Map<string, Set<IdentityHashesDoc>>();

  async addFiles(folder: string): Promise<void> {
    const { set } = await readFiles({ folder }, () => undefined);
    for (const { requestId, content, happenings } of plannedRequests(
      set,
      new LocalIds(set.desk.code, set.twinGroups),
    )) {
      this.add(
        content,
        requestId,
        happenings.map(({ event }) => event),
      );
    }
  }

  /** The id under which it is known from now on. */
  add(
    content: RequestContent,
    requestId: string = randomUUID(),
    later: readonly CareRequestEvent[] = [],
  ): string {
    const registered: CareRequestEvent = {
      type: 'CareRequestRegistered',
      data: { ...content, source: 'import' },
    };
    let doc: IdentityHashesDoc | undefined;
    for (const event of [registered, ...later]) {
      const sourced = {
        ...event,
        producer: 'intake',
        stream: `careRequest-${requestId}`,
      } as unknown as SourcedEvent;
      if (view.keys(sourced).length > 0) doc = view.project(doc, sourced, requestId);
    }
    if (!doc) return requestId;
    this.contents.set(requestId, content);
    this.docs.set(requestId, doc);
    for (const hash of [...doc.hashes, ...doc.near]) {
      const bucket = this.byHash.get(hash) ?? new Set();
      this.byHash.set(hash, bucket.add(doc));
    }
    return requestId;
  }

  remove(requestId: string): void {
    const doc = this.docs.get(requestId);
    if (!doc) return;
    for (const hash of [...doc.hashes, ...doc.near]) this.byHash.get(hash)?.delete(doc);
    this.docs.delete(requestId);
    this.contents.delete(requestId);
  }

  suggestedFor(requestId: string): Promise<SameChildPair[]> {
    const find = async ({ filter }: { filter: Record<string, { $in: readonly string[] }> }) => {
      const asked = Object.values(filter)[0]?.$in ?? [];
      const found = new Set(asked.flatMap((hash) => [...(this.byHash.get(hash) ?? [])]));
      return { documents: [...found].map((doc) => ({ id: doc.requestId, doc })) };
    };
    const get = async (id: string) => ({ doc: this.docs.get(id) });
    const views = { identityHashes: { current: () => ({ get, find }) } };
    return findSameChild(requestId, views as never, { sharing: async () => [] } as never);
  }
}
