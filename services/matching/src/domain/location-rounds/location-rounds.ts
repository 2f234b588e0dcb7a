import {
  type Decider,
  defineEvents,
  DomainError,
  type DomainEvent,
  streamName,
} from '@samenloket/event-sourcing';

export const locationRoundsCategory = 'locationRounds';

export function locationRoundsStream(locationId: string): string {
  return streamName(locationRoundsCategory, locationId);
}

/** A round that has a location, by the attempt to freeze it that took the location. */
export interface RoundAttempt {
  readonly roundId: string;
  readonly attemptId: string;
}

interface Moment {
  /** ISO instant. */
  readonly happenedAt: string;
}

export type LocationRoundsEvent =
  DomainEvent<'takenIntoRound', RoundAttempt & Moment> | DomainEvent<'leftRound', RoundAttempt & Moment>;

export type LocationRoundsCommand = RoundAttempt & {
  readonly type: 'takeIntoRound' | 'leaveRound';
  /** ISO instant. */
  readonly now: string;
};

/** The unfinished round that a location is in: at most one, so that no two rounds give one half-day away. */
export interface LocationRounds {
  readonly taken?: RoundAttempt;
}

export const locationRoundsCatalogue = defineEvents<LocationRoundsEvent>({
  takenIntoRound: { version: 1, fields: { roundId: 'clear', attemptId: 'clear', happenedAt: 'clear' } },
  leftRound: { version: 1, fields: { roundId: 'clear', attemptId: 'clear', happenedAt: 'clear' } },
});

export const locationRoundsDecider: Decider<LocationRounds, LocationRoundsCommand, LocationRoundsEvent> = {
  initialState: () => ({}),
  evolve: (_state, { type, data: { roundId, attemptId } }) =>
    type === 'takenIntoRound' ? { taken: { roundId, attemptId } } : {},
  decide: (command, { taken }) =>
    command.type === 'takeIntoRound' ? takeIntoRound(command, taken) : leaveRound(command, taken),
};

/** A later attempt of the same round takes over from one that may have stopped halfway. */
function takeIntoRound(
  { roundId, attemptId, now }: LocationRoundsCommand,
  taken: RoundAttempt | undefined,
): LocationRoundsEvent[] {
  if (taken && taken.roundId !== roundId) {
    throw new DomainError(
      'RULE_VIOLATED',
      `A location is in round ${taken.roundId}, which is not finished. Publish or cancel that one first.`,
    );
  }
  if (taken?.attemptId === attemptId) return [];
  return [{ type: 'takenIntoRound', data: { roundId, attemptId, happenedAt: now } }];
}

/** What another attempt took, it does not give back. */
function leaveRound(
  { roundId, attemptId, now }: LocationRoundsCommand,
  taken: RoundAttempt | undefined,
): LocationRoundsEvent[] {
  if (taken?.roundId !== roundId || taken.attemptId !== attemptId) return [];
  return [{ type: 'leftRound', data: { roundId, attemptId, happenedAt: now } }];
}
