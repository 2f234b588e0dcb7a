import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';
import type { CarePattern, LegalGround } from '@samenloket/regional';
import type { ApplicantDetails, ChildDetails } from '../care-request/personal-details.js';

/** A child that lost its place, with all its enrolments at the location; `entryId` names its line on the call list. */
export interface ChildToCall {
  readonly entryId: string;
  readonly enrolmentIds: readonly string[];
  /** Its request so far; absent: the platform does not know who the child is. */
  readonly requestId?: string;
  /** `YYYY-MM` */
  readonly birthMonth?: string;
  /** ISO date on which care began or was to begin. */
  readonly start: string;
  readonly pattern: CarePattern;
}

/** `new`: an urgent request that follows the old one; `goesOn`: the old one, whose care had not begun; `listed`: by the organiser. */
export type UrgentWay = 'new' | 'goesOn' | 'listed';

export const callResults = ['reached', 'noAnswer'] as const;
export type CallResult = (typeof callResults)[number];

export type SuddenClosureEvent =
  /** The call list is whole from the first event on: whatever happens next, no child is missing from it. */
  | DomainEvent<
      'CallListMade',
      {
        closureId: string;
        locationId: string;
        organiserId: string;
        deskId: string;
        from: string;
        legalGround?: LegalGround;
        children: readonly ChildToCall[];
      }
    >
  /** Told by the organiser, on a legal ground; `entryId` is one of the list, or a new line. */
  | DomainEvent<
      'ChildListed',
      {
        entryId: string;
        requestId: string;
        familyId: string;
        deskId: string;
        legalGround: LegalGround;
        birthMonth?: string;
        pattern?: CarePattern;
        child: Personal<ChildDetails>;
        applicant: Personal<ApplicantDetails>;
      }
    >
  | DomainEvent<'UrgentRequestMade', { entryId: string; requestId: string; deskId: string; way: UrgentWay }>
  /** The family of this line was erased: nobody can be called. */
  | DomainEvent<'FamilyUnknown', { entryId: string }>
  /** `callId`: of who called; absent in the first version. */
  | DomainEvent<'CallRecorded', { entryId: string; result: CallResult; callId?: string }>
  /** It was told by mistake: the line is as it was without it. */
  | DomainEvent<'CallTakenBack', { entryId: string; callId: string }>;

export const suddenClosureEvents = defineEvents<SuddenClosureEvent>({
  CallListMade: {
    version: 1,
    fields: {
      closureId: 'clear',
      locationId: 'clear',
      organiserId: 'clear',
      deskId: 'clear',
      from: 'clear',
      legalGround: 'clear',
      children: 'clear',
    },
  },
  ChildListed: {
    version: 1,
    fields: {
      entryId: 'clear',
      requestId: 'clear',
      familyId: 'clear',
      deskId: 'clear',
      legalGround: 'clear',
      birthMonth: 'clear',
      pattern: 'clear',
      child: 'personal',
      applicant: 'personal',
    },
  },
  UrgentRequestMade: {
    version: 1,
    fields: { entryId: 'clear', requestId: 'clear', deskId: 'clear', way: 'clear' },
  },
  FamilyUnknown: { version: 1, fields: { entryId: 'clear' } },
  CallRecorded: {
    version: 2,
    upcasts: { 1: (data) => data },
    fields: { entryId: 'clear', result: 'clear', callId: 'clear' },
  },
  CallTakenBack: { version: 1, fields: { entryId: 'clear', callId: 'clear' } },
});
