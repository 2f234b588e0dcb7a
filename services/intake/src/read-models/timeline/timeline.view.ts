import type { MatchingIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { brusselsDateOf } from '@samenloket/regional';
import { careRequestEvent, idOf, ownEvent, ownProducer } from '../own-event.js';
import { offerMoment, offersAfter } from './offer-moments.js';
import { ownMoment } from './own-moments.js';
import type { TimelineBy, TimelineDoc, TimelineEntry } from './timeline.doc.js';

const matching = 'matching';

/** One line of time a request: what the family, its desk and organisers did, and who of the staff read the file. */
export const timelineView: View<TimelineDoc> = {
  name: 'timeline',
  version: 1,
  producers: [ownProducer, matching],
  indexes: [],
  keys: (sourced) => {
    if (sourced.producer === matching) return [offerEvent(sourced).data.requestId];
    const opened = ownEvent(sourced).type === 'FileOpened';
    return opened || careRequestEvent(sourced) ? [idOf(sourced)] : [];
  },
  project: (doc, sourced, requestId) => {
    const before = doc ?? { requestId, entries: [], offers: [], question: null };
    return sourced.producer === matching ? withOffer(before, sourced) : withOwn(before, sourced);
  },
};

function withOffer(doc: TimelineDoc, sourced: SourcedEvent): TimelineDoc {
  const event = offerEvent(sourced);
  const offers = offersAfter(doc.offers, event);
  const locationId = offers.find(({ offerId }) => offerId === event.data.offerId)?.locationId ?? null;
  const moment = offerMoment(event);
  if (!moment) return { ...doc, offers };
  return withEntry({ ...doc, offers }, { ...entryOf(sourced), locationId, ...moment });
}

function withOwn(doc: TimelineDoc, sourced: SourcedEvent): TimelineDoc {
  const event = careRequestEvent(sourced);
  if (!event) return withOpening(doc, sourced);
  const question = questionAfter(doc.question, event);
  const moment = ownMoment(event);
  if (!moment) return { ...doc, question };
  const entry = { ...entryOf(sourced), locationId: null, facts: {}, ...moment };
  return withEntry({ ...doc, question }, entry);
}

/** A family wants to know that its file was read, not every click: once a day for each kind of reader. */
function withOpening(doc: TimelineDoc, sourced: SourcedEvent): TimelineDoc {
  const entry = { ...entryOf(sourced), what: 'fileOpened', locationId: null, facts: {} } as const;
  const day = brusselsDateOf(entry.happenedAt);
  const known = doc.entries.some(
    ({ what, by, happenedAt }) =>
      what === 'fileOpened' && by === entry.by && brusselsDateOf(happenedAt) === day,
  );
  return known ? doc : withEntry(doc, entry);
}

/** In order of what happened, whichever service is heard first. */
function withEntry(doc: TimelineDoc, entry: TimelineEntry): TimelineDoc {
  const entries = [...doc.entries, entry].sort((one, other) =>
    one.happenedAt === other.happenedAt
      ? one.position - other.position
      : one.happenedAt < other.happenedAt
        ? -1
        : 1,
  );
  return { ...doc, entries };
}

function entryOf({
  id,
  position,
  metadata,
}: SourcedEvent): Pick<TimelineEntry, 'id' | 'position' | 'happenedAt' | 'by'> {
  return { id, position, happenedAt: metadata.happenedAt, by: byOf(metadata.actor.role) };
}

function byOf(role: string): TimelineBy {
  switch (role) {
    case 'parent':
      return 'family';
    case 'frontDesk':
    case 'deskWorker':
      return 'desk';
    case 'organiserCoordinator':
    case 'childMinder':
      return 'organiser';
    case 'referrer':
      return 'referrer';
    default:
      return 'platform';
  }
}

function questionAfter(
  question: TimelineDoc['question'],
  event: NonNullable<ReturnType<typeof careRequestEvent>>,
): TimelineDoc['question'] {
  if (event.type === 'ReconfirmationAsked') return { answerBy: event.data.answerBy };
  return event.type === 'CareRequestReconfirmed' || event.type === 'CareRequestClosed' ? null : question;
}

function offerEvent(event: SourcedEvent): MatchingIntegrationEvent {
  return event as unknown as MatchingIntegrationEvent;
}
