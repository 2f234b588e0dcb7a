// The generator of the AsyncAPI document reads these types as source; nothing runs.
import type { ErrorCode, Fault, SourcedEvent } from '@samenloket/event-sourcing';
import type { FindLocations, findLocations } from '../commands/finding-locations.js';
import type {
  ConfirmHold,
  confirmHold,
  HoldHalfDays,
  holdHalfDays,
  ReleaseHold,
  releaseHold,
} from '../commands/holding-half-days.js';
import type { ImportEnrolments, importEnrolments } from '../commands/importing-enrolments.js';
import type { ImportLocations, importLocations } from '../commands/importing-locations.js';
import type { ImportOfferHistory, importOfferHistory } from '../commands/importing-offers.js';
import type { ListFreePlaces, listFreePlaces } from '../commands/listing-free-places.js';
import type { PlaceDirectly, placeDirectly } from '../commands/placing-directly.js';
import type { IntakeIntegrationEvent } from '../events/intake-events.js';
import type { MatchingIntegrationEvent } from '../events/matching-events.js';
import type { ProviderCapacityIntegrationEvent } from '../events/provider-capacity-events.js';
import type { MessageContext, MessageContract } from '../message-contract.js';
import type { CloudEvent } from '../wire/cloud-event.js';
import type { FeedQuestion } from '../wire/feed-question.js';
import type { Heartbeat } from '../wire/heartbeat.js';

type AnswerOf<Contract> = Contract extends MessageContract<infer _Request, infer Answer> ? Answer : never;

type IntegrationEvent = IntakeIntegrationEvent | MatchingIntegrationEvent | ProviderCapacityIntegrationEvent;

export interface WireTypes {
  exchanges: {
    'providerCapacity.findLocations.v1': { request: FindLocations; answer: AnswerOf<typeof findLocations> };
    'providerCapacity.holdHalfDays.v1': { request: HoldHalfDays; answer: AnswerOf<typeof holdHalfDays> };
    'providerCapacity.confirmHold.v1': { request: ConfirmHold; answer: AnswerOf<typeof confirmHold> };
    'providerCapacity.releaseHold.v1': { request: ReleaseHold; answer: AnswerOf<typeof releaseHold> };
    'providerCapacity.listFreePlaces.v1': {
      request: ListFreePlaces;
      answer: AnswerOf<typeof listFreePlaces>;
    };
    'providerCapacity.importLocations.v1': {
      request: ImportLocations;
      answer: AnswerOf<typeof importLocations>;
    };
    'providerCapacity.importEnrolments.v1': {
      request: ImportEnrolments;
      answer: AnswerOf<typeof importEnrolments>;
    };
    'matching.importOfferHistory.v1': {
      request: ImportOfferHistory;
      answer: AnswerOf<typeof importOfferHistory>;
    };
    'matching.placeDirectly.v1': { request: PlaceDirectly; answer: AnswerOf<typeof placeDirectly> };
  };
  events: { [Type in IntegrationEvent['type']]: Extract<IntegrationEvent, { type: Type }>['data'] };
  context: MessageContext;
  cloudEvent: Omit<CloudEvent, 'data'>;
  heartbeat: Heartbeat;
  feedQuestion: FeedQuestion;
  feedPage: { page: { events: SourcedEvent[]; position: number; more: boolean }; head: number };
  refusal: { refusal: { code: ErrorCode; message: string; faults: Fault[] } };
}
