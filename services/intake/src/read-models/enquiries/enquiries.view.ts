import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { Caller } from '../../domain/enquiry/enquiry.js';
import { enquiryEvent, idOf, ownProducer } from '../own-event.js';

/** Holds decrypted personal data, which an erasure takes out. */
export interface EnquiryDoc {
  readonly enquiryId: string;
  readonly deskId: string;
  readonly familyId: string;
  readonly askedOn: string;
  readonly channel: string | null;
  readonly caller: Caller | null;
  readonly question: string | null;
  readonly colleague: string | null;
  /** The request it became. */
  readonly requestId: string | null;
  readonly erased: boolean;
}

export const enquiriesView: View<EnquiryDoc> = {
  name: 'enquiries',
  version: 1,
  producers: [ownProducer],
  indexes: [
    { name: 'desk', paths: ['deskId', 'askedOn'] },
    { name: 'family', paths: ['familyId'] },
  ],
  keys: (event) => (enquiryEvent(event) ? [idOf(event)] : []),
  project,
};

function project(doc: EnquiryDoc | undefined, sourced: SourcedEvent): EnquiryDoc | undefined {
  const event = enquiryEvent(sourced);
  switch (event?.type) {
    case 'EnquiryRecorded': {
      const { channel = null, ...data } = event.data;
      return { enquiryId: idOf(event), ...data, channel, requestId: null, erased: false };
    }
    case 'EnquiryPromoted':
      return doc && { ...doc, requestId: event.data.requestId };
    case 'FamilyErased':
      return doc && { ...doc, erased: true, caller: null, question: null, colleague: null };
    case undefined:
      return doc;
  }
}
