import { DomainError } from '@samenloket/event-sourcing';
import { setTimeout as delay } from 'node:timers/promises';
import type { Positions } from '../document-store.js';
import { type Digest, digestOf, documentsById } from './digest.js';
import type { RunningView } from './running-view.js';
import type { ViewStorage } from './view-storage.js';

export interface Photograph {
  readonly present: Digest;
  /** What the documents follow from. */
  readonly positions: Positions;
}

const attempts = 20;
const pauseMs = 100;

/** The documents of a view at one moment, and which moment that is. */
export async function photograph(storage: ViewStorage, running: RunningView<object>): Promise<Photograph> {
  const { owned } = running;
  if (!owned) return photographElsewhere(storage, running);
  return owned.exclusively(async () => ({
    present: await digestOf(documentsById(owned.target.collection)),
    positions: owned.target.positions(),
  }));
}

/** Effects move a checkpoint in the same write: when none moved meanwhile, no document did. */
async function photographElsewhere(storage: ViewStorage, running: RunningView<object>): Promise<Photograph> {
  const { view } = running;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const collection = running.current();
    const before = await storage.checkpoints(view, collection.name);
    const present = await digestOf(documentsById(collection));
    const after = await storage.checkpoints(view, collection.name);
    if (view.producers.every((producer) => before[producer] === after[producer]))
      return { present, positions: after };
    await delay(pauseMs);
  }
  const message = `View ${view.name} keeps changing while it is read. Try again when less comes in.`;
  throw new DomainError('UNAVAILABLE', message);
}
