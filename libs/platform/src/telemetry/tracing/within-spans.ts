import { outcomeOf } from '../outcome.js';
import type { OpenSpan } from './open-span.js';

/** Work that belongs to several traces at once, such as a batch: all its spans end with it, as it ends. */
export async function withinSpans(spans: readonly OpenSpan[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    for (const span of spans) span.failed(outcomeOf(error));
    throw error;
  } finally {
    for (const span of spans) span.end();
  }
}
