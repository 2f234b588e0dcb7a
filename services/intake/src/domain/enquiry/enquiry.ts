import {
  type Decider,
  defineEvents,
  DomainError,
  type DomainEvent,
  type Personal,
} from '@samenloket/event-sourcing';

/** Who asked, as far as they wanted to say. */
export interface Caller {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}

export interface EnquiryFacts {
  readonly deskId: string;
  /** Random id that the caller's data are encrypted under; a request that grows out of it keeps it. */
  readonly familyId: string;
  /** ISO date. */
  readonly askedOn: string;
  readonly channel?: string;
}

/** A question without a request (infovraag): most families are helped with information. */
export type EnquiryEvent =
  | DomainEvent<
      'EnquiryRecorded',
      EnquiryFacts & {
        caller: Personal<Caller>;
        question: Personal<string>;
        colleague: Personal<string>;
      }
    >
  | DomainEvent<'EnquiryPromoted', { requestId: string }>
  | DomainEvent<'FamilyErased', { familyId: string }>;

export const enquiryEvents = defineEvents<EnquiryEvent>({
  EnquiryRecorded: {
    version: 1,
    fields: {
      deskId: 'clear',
      familyId: 'clear',
      askedOn: 'clear',
      channel: 'clear',
      caller: 'personal',
      question: 'personal',
      colleague: 'personal',
    },
  },
  EnquiryPromoted: { version: 1, fields: { requestId: 'clear' } },
  FamilyErased: { version: 1, fields: { familyId: 'clear' } },
});

export type EnquiryCommand =
  | {
      readonly type: 'RecordEnquiry';
      readonly facts: EnquiryFacts;
      readonly caller: Caller;
      readonly question?: string;
      readonly colleague?: string;
    }
  | { readonly type: 'PromoteEnquiry'; readonly requestId: string }
  | { readonly type: 'EraseFamily'; readonly familyId: string };

export type EnquiryState =
  | { readonly status: 'none' }
  | {
      readonly status: 'recorded' | 'erased';
      readonly facts: EnquiryFacts;
      /** The request it became. */
      readonly requestId?: string;
    };

export const enquiryDecider: Decider<EnquiryState, EnquiryCommand, EnquiryEvent> = {
  initialState: () => ({ status: 'none' }),
  decide,
  evolve,
};

function decide(command: EnquiryCommand, state: EnquiryState): readonly EnquiryEvent[] {
  switch (command.type) {
    case 'RecordEnquiry': {
      const { facts, caller, question = null, colleague = null } = command;
      if (state.status !== 'none')
        throw new DomainError('ALREADY_EXISTS', 'This enquiry is recorded already.');
      if (caller.name === undefined && caller.phone === undefined) {
        throw new DomainError('BAD_INPUT', 'An enquiry needs a name or a phone number.', [
          { path: 'caller', message: 'needs a name or a phone number' },
        ]);
      }
      return [{ type: 'EnquiryRecorded', data: { ...facts, caller, question, colleague } }];
    }
    case 'PromoteEnquiry':
      if (state.status === 'none') throw new DomainError('NOT_FOUND', 'There is no enquiry with this id.');
      if (state.requestId === command.requestId) return [];
      return [{ type: 'EnquiryPromoted', data: { requestId: command.requestId } }];
    case 'EraseFamily':
      return state.status === 'recorded'
        ? [{ type: 'FamilyErased', data: { familyId: command.familyId } }]
        : [];
  }
}

function evolve(state: EnquiryState, event: EnquiryEvent): EnquiryState {
  switch (event.type) {
    case 'EnquiryRecorded': {
      const { deskId, familyId, askedOn, channel } = event.data;
      return { status: 'recorded', facts: { deskId, familyId, askedOn, channel } };
    }
    case 'EnquiryPromoted':
      return state.status === 'none' ? state : { ...state, requestId: event.data.requestId };
    case 'FamilyErased':
      return state.status === 'none' ? state : { ...state, status: 'erased' };
  }
}
