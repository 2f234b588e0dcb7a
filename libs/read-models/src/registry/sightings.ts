import { setTimeout as delay } from 'node:timers/promises';
import type { Positions } from '../document-store.js';
import type { RegistryContext } from './registry-context.js';
import type { RunningView } from './running-view.js';
import type { CurrentCollection } from './view-catalogue.js';
import { highest } from './view-progress.js';
import type { ViewStorage } from './view-storage.js';

const pollMs = 20;

/** Sees in the stores what the owners in other processes do: which collections are current, and how far they are. */
export class Sightings {
  private readonly refreshMs: number;
  private polling = false;

  constructor(
    private readonly context: RegistryContext,
    private readonly storage: ViewStorage,
    private readonly views: readonly RunningView<object>[],
  ) {
    this.refreshMs = Math.min(1_000, context.graceMs / 10);
  }

  /** Looks again and again until the registry stops. */
  async keepLooking(): Promise<void> {
    while (!this.context.stop.aborted) {
      await this.tryToLook();
      await this.pause(this.views.every(({ shown }) => shown) ? this.refreshMs : pollMs * 2);
    }
  }

  /** Looks often as long as somebody waits for what another replica takes in. */
  async pollWhileAwaited(): Promise<void> {
    if (this.polling) return;
    this.polling = true;
    while (!this.context.stop.aborted && this.views.some(({ waitsForOthers }) => waitsForOthers)) {
      await this.tryToLook();
      await this.pause(pollMs);
    }
    this.polling = false;
  }

  private async tryToLook(): Promise<void> {
    try {
      await this.look();
    } catch (err) {
      if (!this.context.stop.aborted)
        this.context.log.warn({ err }, 'What other replicas do cannot be seen now');
    }
  }

  private async look(): Promise<void> {
    const seenAt = performance.now();
    const before = new Map(this.views.map((running) => [running, running.changes]));
    const entries = await this.storage.catalogue.all();
    const said = (await this.storage.progress?.of(entries)) ?? new Map<string, Positions>();
    for (const running of this.views) {
      const { name, version } = running.view;
      const entry = entries.find((each) => each.view === name && each.version === version);
      // Opened or switched here meanwhile: this is known better than what was read before.
      if (running.changes === before.get(running))
        await this.show(running, entry, said.get(entry?.collection ?? '') ?? {}, seenAt);
    }
  }

  private async show(
    running: RunningView<object>,
    entry: CurrentCollection | undefined,
    positions: Positions,
    seenAt: number,
  ): Promise<void> {
    if (!entry) {
      if (running.shown) running.show(undefined);
      return;
    }
    const { shown, changes, view } = running;
    const { collection: name, build } = entry;
    const same = shown?.collection.name === name && shown.build === build ? shown : undefined;
    const collection =
      same?.collection ?? (await this.context.documents.collection({ name, indexes: view.indexes }));
    if (running.changes !== changes) return;
    running.show({ collection, build, positions: highest(positions, same?.positions ?? {}), seenAt });
  }

  private async pause(ms: number): Promise<void> {
    const { stop } = this.context;
    await delay(ms, undefined, { signal: stop }).catch(() => undefined); // only a stop ends it early
  }
}
