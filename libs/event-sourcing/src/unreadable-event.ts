import type { SourcedEvent } from './feed.js';

/** A consumer met an event that its producer cannot read as it is stored. Holds nothing of its content. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';

  constructor({ producer, stream, revision, unreadable }: SourcedEvent) {
    super(`${producer} cannot read ${stream}, revision ${revision}: ${unreadable}. Repair it and try again.`);
  }
}

/** @throws UnreadableEvent, which every consumer parks: only what stands behind it in its stream waits */
export function readable(event: SourcedEvent): SourcedEvent {
  if (event.unreadable !== undefined) throw new UnreadableEvent(event);
  return event;
}
