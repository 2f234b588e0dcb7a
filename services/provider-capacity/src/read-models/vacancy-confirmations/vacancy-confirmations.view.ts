import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { brusselsDateOf } from '@samenloket/regional';
import type { ProviderCapacityEvent } from '../../domain/events.js';
import { locationIdOf, producer, recordedHere } from '../recorded-here.js';

/** How old what is known of a location's free places is, and what was done about it; id: the location's. */
export interface VacancyConfirmationDoc {
  readonly locationId: string;
  readonly organiserId: string;
  readonly deskId: string;
  /** ISO date of the organiser's own last confirmation. */
  readonly confirmedOn?: string;
  /** The last day on which anybody said how it is: the organiser, or the desk with its list of children in care. */
  readonly lastKnownOn?: string;
  /** Since then. */
  readonly reminders: number;
  readonly remindedOn?: string;
}

export const vacancyConfirmationsView: View<VacancyConfirmationDoc> = {
  name: 'vacancyConfirmations',
  version: 1,
  producers: [producer],
  indexes: [
    { name: 'byAge', paths: ['lastKnownOn'] },
    { name: 'byDesk', paths: ['deskId', 'lastKnownOn'] },
    { name: 'byOrganiser', paths: ['organiserId', 'lastKnownOn'] },
    { name: 'byLocation', paths: ['locationId', 'lastKnownOn'] },
  ],
  keys: (event) => (concerned(event) ? [locationIdOf(event)] : []),
  project: (doc, sourced) => {
    const event = concerned(sourced);
    return event ? changed(doc ?? unknown(locationIdOf(sourced)), event, sourced) : doc;
  },
};

const concerning = [
  'locationDescribed',
  'occupancyBecameKnown',
  'vacanciesConfirmed',
  'vacancyConfirmationDue',
] as const;
type Concerning = Extract<ProviderCapacityEvent, { type: (typeof concerning)[number] }>;

function concerned(sourced: SourcedEvent): Concerning | undefined {
  const event = recordedHere(sourced);
  return concerning.some((type) => type === event.type) ? (event as Concerning) : undefined;
}

function unknown(locationId: string): VacancyConfirmationDoc {
  return { locationId, organiserId: '', deskId: '', reminders: 0 };
}

function changed(
  doc: VacancyConfirmationDoc,
  event: Concerning,
  { recordedAt, metadata }: SourcedEvent,
): VacancyConfirmationDoc {
  switch (event.type) {
    case 'locationDescribed': {
      const { organiserId, deskId } = event.data;
      return { ...doc, organiserId, deskId };
    }
    // The day on which the list came in: the event itself may be dated long before, as the start of a history.
    case 'occupancyBecameKnown':
      return knownAgain(doc, brusselsDateOf(recordedAt));
    case 'vacanciesConfirmed':
      return { ...knownAgain(doc, event.data.on), confirmedOn: event.data.on };
    case 'vacancyConfirmationDue':
      return { ...doc, reminders: doc.reminders + 1, remindedOn: brusselsDateOf(metadata.happenedAt) };
  }
}

function knownAgain(doc: VacancyConfirmationDoc, on: string): VacancyConfirmationDoc {
  if (doc.lastKnownOn !== undefined && doc.lastKnownOn >= on) return doc;
  const { remindedOn: _, ...rest } = doc;
  return { ...rest, lastKnownOn: on, reminders: 0 };
}
