import { CommandRunner, type EventCodec, type EventStore, streamName } from '@samenloket/event-sourcing';
import { PersonalDataCodec, type KeyStore } from '@samenloket/event-store';
import { type CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import type { CareRequestState } from '../../domain/care-request/care-request.state.js';
import { type AgreementEvent, type Agreements, agreementsDecider } from '../../domain/desk/agreements.js';
import {
  participationDecider,
  type ParticipationEvent,
  type Participations,
} from '../../domain/desk/participation.js';
import {
  type DeskRegister,
  deskRegisterDecider,
  type DeskRegisterEvent,
} from '../../domain/desk/desk-register.js';
import {
  deskImportDecider,
  type DeskImportEvent,
  type DeskImportState,
} from '../../domain/desk-import/desk-import.js';
import { enquiryDecider, type EnquiryEvent, type EnquiryState } from '../../domain/enquiry/enquiry.js';
import { erasureDecider, type ErasureEvent, type ErasureState } from '../../domain/erasure/erasure.js';
import { type IntakeEvent, intakeEvents } from '../../domain/events.js';
import {
  retentionDecider,
  type RetentionEvent,
  type RetentionState,
} from '../../domain/retention/retention.js';
import { type ReferrerEvent, type Referrers, referrersDecider } from '../../domain/referrers/referrers.js';
import { personDecider, type PersonEvent, type PersonState } from '../../domain/person/person.js';
import { messagesDecider } from '../../domain/messages/messages.decider.js';
import type { MessagesEvent } from '../../domain/messages/messages.events.js';
import type { Messages } from '../../domain/messages/messages.state.js';

/** The one stream that holds all desks of the region. */
export const deskRegisterStream = streamName('deskRegister', '00000000-0000-4000-8000-000000000001');

export const careRequestStream = (requestId: string) => streamName('careRequest', requestId);
export const enquiryStream = (enquiryId: string) => streamName('enquiry', enquiryId);
export const agreementsStream = (deskId: string) => streamName('desk', deskId);
export const retentionStream = (runId: string) => streamName('retention', runId);
export const personStream = (personId: string) => streamName('person', personId);
export const referrersStream = (deskId: string) => streamName('referrers', deskId);
export const participationStream = (deskId: string) => streamName('participation', deskId);
export const fileAccessStream = (requestId: string) => streamName('fileAccess', requestId);
export const erasureStream = (familyId: string) => streamName('erasure', familyId);
/** Of the messages about a request, or to an organiser about a location. */
export const messagesStream = (subjectId: string) => streamName('messages', subjectId);
export const deskImportStream = (importId: string) => streamName('deskImport', importId);

/** Loads and changes the streams of intake; the only place where its events are decided and stored. */
export class IntakeStreams {
  readonly codec: EventCodec<IntakeEvent>;
  readonly careRequestCodec: EventCodec<CareRequestEvent>;
  readonly careRequests: CommandRunner<CareRequestState, CareRequestEvent>;
  readonly enquiries: CommandRunner<EnquiryState, EnquiryEvent>;
  readonly desks: CommandRunner<DeskRegister, DeskRegisterEvent>;
  readonly agreements: CommandRunner<Agreements, AgreementEvent>;
  readonly retention: CommandRunner<RetentionState, RetentionEvent>;
  readonly people: CommandRunner<PersonState, PersonEvent>;
  readonly referrers: CommandRunner<Referrers, ReferrerEvent>;
  readonly participations: CommandRunner<Participations, ParticipationEvent>;
  readonly erasures: CommandRunner<ErasureState, ErasureEvent>;
  readonly imports: CommandRunner<DeskImportState, DeskImportEvent>;
  readonly messages: CommandRunner<Messages, MessagesEvent>;

  constructor(
    readonly store: EventStore,
    keys: KeyStore,
  ) {
    const codec = new PersonalDataCodec<IntakeEvent>(intakeEvents, keys);
    this.codec = codec;
    this.careRequestCodec = codecOf<CareRequestEvent>(codec);
    this.careRequests = new CommandRunner(store, this.careRequestCodec, careRequestDecider);
    this.enquiries = new CommandRunner(store, codecOf<EnquiryEvent>(codec), enquiryDecider);
    this.desks = new CommandRunner(store, codecOf<DeskRegisterEvent>(codec), deskRegisterDecider);
    this.agreements = new CommandRunner(store, codecOf<AgreementEvent>(codec), agreementsDecider);
    this.retention = new CommandRunner(store, codecOf<RetentionEvent>(codec), retentionDecider);
    this.people = new CommandRunner(store, codecOf<PersonEvent>(codec), personDecider);
    this.referrers = new CommandRunner(store, codecOf<ReferrerEvent>(codec), referrersDecider);
    this.participations = new CommandRunner(store, codecOf<ParticipationEvent>(codec), participationDecider);
    this.erasures = new CommandRunner(store, codecOf<ErasureEvent>(codec), erasureDecider);
    this.imports = new CommandRunner(store, codecOf<DeskImportEvent>(codec), deskImportDecider);
    this.messages = new CommandRunner(store, codecOf<MessagesEvent>(codec), messagesDecider);
  }
}

/** A category's streams hold its own events only, so the codec of all of them decodes to those. */
function codecOf<Event extends IntakeEvent>(codec: EventCodec<IntakeEvent>): EventCodec<Event> {
  return codec as unknown as EventCodec<Event>;
}
