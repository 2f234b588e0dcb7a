import type { Concerned } from '@samenloket/contracts';
import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import { idOf, ownProducer } from '../../read-models/own-event.js';
import type { IntakeViews } from '../../read-models/views.js';

/**
 * Whom events concern. Of a request: its family, its desk, desks that may look along today, and the desk whose it was
 * when that happened, for it may have just been handed over. Of the rest: the desks.
 */
export async function concernedBy(
  events: readonly SourcedEvent[],
  views: Pick<IntakeViews, 'careRequests' | 'suddenClosures'>,
  now: Date,
): Promise<readonly Concerned[]> {
  const requests = Map.groupBy(events.filter(requestIdOf), (event) => requestIdOf(event) ?? '');
  const others = events.filter((event) => requestIdOf(event) === undefined);
  const ids = [...requests.keys(), ...ofCategory(others, 'messages').map(idOf)];
  const files = await views.careRequests.current().getMany([...new Set(ids)]);
  const closures = await views.suddenClosures
    .current()
    .getMany(ofCategory(others, 'suddenClosure').map(idOf));
  const today = brusselsDateOf(now.toISOString());
  const opened = files.flatMap(({ id, doc }) => {
    const before = desksIn(requests.get(id) ?? []);
    const deskIds = [...new Set([doc.deskId, ...lookingAlong(doc, today), ...before])];
    return requests.has(id) ? [{ thing: `request:${id}`, deskIds, familyId: doc.familyId }] : [];
  });
  // Of messages a desk sees whom they did not reach; a family has them itself.
  const listed = [
    ...desksIn(others),
    ...closures.flatMap(({ doc }) => doc.deskIds),
    ...files.filter(({ id }) => !requests.has(id)).map(({ doc }) => doc.deskId),
  ];
  return listed.length === 0 ? opened : [...opened, { deskIds: [...new Set(listed)] }];
}

function requestIdOf(event: SourcedEvent): string | undefined {
  if (event.producer === ownProducer) {
    return categoryOf(event.stream) === 'careRequest' ? idOf(event) : undefined;
  }
  const { requestId } = event.data;
  return typeof requestId === 'string' ? requestId : undefined;
}

function ofCategory(events: readonly SourcedEvent[], category: string): SourcedEvent[] {
  return events.filter(({ producer, stream }) => producer === ownProducer && categoryOf(stream) === category);
}

const desksIn = (events: readonly SourcedEvent[]): string[] =>
  events.flatMap(({ metadata: { deskId } }) => deskId ?? []);

function lookingAlong({ grants }: CareRequestDoc, today: string): string[] {
  const holds = grants.filter(({ from, until }) => from <= today && (until === undefined || today <= until));
  return holds.map(({ deskId }) => deskId);
}
