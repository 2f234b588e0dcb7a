import type { Log } from '@samenloket/event-sourcing';
import {
  allDocuments,
  type DocumentStore,
  type Leases,
  untilAborted,
  whileOwner,
} from '@samenloket/read-models';
import { normalisationVersion } from '../../read-models/identity-hashes/identity-parts.js';
import type { IntakeViews } from '../../read-models/views.js';
import { operatorContext } from '../shared/command-metadata.js';
import type { IntakeStreams } from '../shared/intake-streams.js';
import type { SameChildSuggestions } from './same-child-suggestions.js';

interface LookedAgainDoc {
  readonly version: number;
}

const [name, id] = ['identityNormalisation', 'looked'];
const patienceMs = 10 * 60_000;

/**
 * After identities are normalised otherwise, every request is looked up once more: a release that knows more ways to
 * write a name also finds those that are there already. The view has made its hashes anew by itself. One replica does
 * it; when it is interrupted the next one begins again, and suggests nothing twice.
 */
export class LookingAgain {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly suggestions: SameChildSuggestions,
    private readonly documents: DocumentStore,
    private readonly leases: Leases,
    private readonly log: Log,
  ) {}

  start(): void {
    this.stopping = new AbortController();
    const ownership = { leases: this.leases, name, log: this.log, stop: this.stopping.signal };
    this.running = whileOwner(ownership, async (_lease, signal) => {
      await this.lookAgain(signal);
      await untilAborted(signal);
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** How many pairs it suggests; 0 when this was done before. */
  async lookAgain(signal: AbortSignal = this.stopping.signal): Promise<number> {
    const looked = await this.documents.collection<LookedAgainDoc>({ name, indexes: [] });
    if ((await looked.get(id))?.doc.version === normalisationVersion) return 0;
    const head = await this.streams.store.head();
    const { identityHashes, duplicateSuggestions } = this.views;
    await Promise.all([
      identityHashes.waitFor(head, patienceMs),
      duplicateSuggestions.waitFor(head, patienceMs),
    ]);
    const context = operatorContext();
    let suggested = 0;
    for await (const { doc } of allDocuments(identityHashes.current())) {
      if (signal.aborted) return suggested;
      suggested += await this.suggestions.suggestFor(doc.requestId, context);
    }
    await looked.put(id, { version: normalisationVersion });
    return suggested;
  }
}
