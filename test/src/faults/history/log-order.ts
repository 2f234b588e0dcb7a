import type { RecordedEvent } from '@samenloket/event-sourcing';
import { violation, type Violation } from './violation.js';

export function checkLogOrder(events: readonly RecordedEvent[]): Violation[] {
  const found: Violation[] = [];
  const ids = new Set<string>();
  const revisions = new Map<string, number>();
  let position = 0;
  for (const event of events) {
    const where = `position ${event.position}, ${event.stream} ${event.revision}`;
    const fault = (what: string) => found.push(violation('log in order', where, what));
    if (ids.has(event.id)) fault(`event id ${event.id} stands twice`);
    if (event.position <= position) fault(`after position ${position}`);
    const due = (revisions.get(event.stream) ?? -1) + 1;
    if (event.revision !== due) fault(`revision ${due} is due`);
    ids.add(event.id);
    revisions.set(event.stream, event.revision);
    ({ position } = event);
  }
  return found;
}
