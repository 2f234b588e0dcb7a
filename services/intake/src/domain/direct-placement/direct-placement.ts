import {
  type Decider,
  defineEvents,
  DomainError,
  type DomainEvent,
  type Personal,
} from '@samenloket/event-sourcing';
import { type CarePattern, halfDaysOverTwoWeeks, type HalfDay } from '@samenloket/regional';
import type { CareRequestFacts } from '../care-request/care-request-facts.js';
import type { ApplicantDetails, ChildDetails, Remarks } from '../care-request/personal-details.js';
import { type RegistrationModel, requireCentralRegistration } from './registration-model.js';

export interface PlacedAt {
  readonly locationId: string;
  readonly placeGroupId?: string;
  readonly start: string;
  readonly pattern: CarePattern;
}

export interface FullHalfDay {
  readonly date: string;
  readonly halfDay: HalfDay;
  readonly capacity: number;
  readonly occupied: number;
}

interface Asked {
  readonly placementId: string;
  readonly requestId: string;
  readonly place: PlacedAt;
  readonly facts: CareRequestFacts;
  readonly child: Personal<ChildDetails>;
  readonly applicant: Personal<ApplicantDetails>;
  readonly remarks: Personal<Remarks>;
}

/** A child that an organiser takes in and registers in one step. */
export type DirectPlacementEvent =
  | DomainEvent<'PlacementAsked', Asked>
  /** Nothing came of it: no request, no place; the key of the family, which had nothing else, is erased. */
  | DomainEvent<'PlacementRefused', { familyId: string; reason: string; shortages: readonly FullHalfDay[] }>
  /** Half-days held, request registered, placement noted. */
  | DomainEvent<'PlacementDone', { requestId: string }>;

export const directPlacementEvents = defineEvents<DirectPlacementEvent>({
  PlacementAsked: {
    version: 1,
    fields: {
      placementId: 'clear',
      requestId: 'clear',
      place: 'clear',
      facts: 'clear',
      child: 'personal',
      applicant: 'personal',
      remarks: 'personal',
    },
  },
  PlacementRefused: { version: 1, fields: { familyId: 'clear', reason: 'clear', shortages: 'clear' } },
  PlacementDone: { version: 1, fields: { requestId: 'clear' } },
});

export interface DirectPlacementState {
  readonly asked?: Asked;
  readonly refused?: { readonly reason: string; readonly shortages: readonly FullHalfDay[] };
  readonly done?: true;
}

export type DirectPlacementCommand =
  /** With the model that the organiser and its desk agreed for the day of the command. */
  | ({ readonly type: 'AskPlacement'; readonly registrationModel: RegistrationModel } & Asked)
  | { readonly type: 'RefusePlacement'; readonly reason: string; readonly shortages: readonly FullHalfDay[] }
  | { readonly type: 'FinishPlacement' };

export const directPlacementDecider: Decider<
  DirectPlacementState,
  DirectPlacementCommand,
  DirectPlacementEvent
> = {
  initialState: () => ({}),
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'PlacementAsked':
        return { ...state, asked: data };
      case 'PlacementRefused':
        return { ...state, refused: { reason: data.reason, shortages: data.shortages } };
      case 'PlacementDone':
        return { ...state, done: true };
    }
  },
  decide: (command, state) => {
    const { asked } = state;
    if (command.type === 'AskPlacement') {
      const { type: _, registrationModel, ...data } = command;
      if (!asked) {
        requireCentralRegistration(registrationModel);
        return [{ type: 'PlacementAsked', data }];
      }
      if (samePlace(asked.place, command.place)) return [];
      throw new DomainError('ALREADY_EXISTS', 'Another placement has this id. Use a new id for a new one.');
    }
    if (!asked) throw new DomainError('NOT_FOUND', 'There is no such placement.');
    if (state.done || state.refused) return [];
    if (command.type === 'FinishPlacement') {
      return [{ type: 'PlacementDone', data: { requestId: asked.requestId } }];
    }
    const { reason, shortages } = command;
    return [{ type: 'PlacementRefused', data: { familyId: asked.facts.familyId, reason, shortages } }];
  },
};

function samePlace(one: PlacedAt, other: PlacedAt): boolean {
  return (
    one.locationId === other.locationId &&
    one.start === other.start &&
    halfDaysOverTwoWeeks(one.pattern) === halfDaysOverTwoWeeks(other.pattern)
  );
}
