import { DomainError } from '@samenloket/event-sourcing';
import { knownFacts, sameFacts } from '../plain-facts.js';
import type { CloseLocation, ReopenLocation } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import type { LocationState } from './location-state.js';

/**
 * Never refused for the children there: they keep their places, and what is held stays held. Only new care cannot
 * start on a day that it is closed.
 */
export function closeLocation({ from, until, reason }: CloseLocation, state: LocationState): LocationEvent[] {
  if (until !== undefined && until <= from) {
    throw new DomainError(
      'BAD_INPUT',
      'A closure lasts a day at least: "until" is the first open day after it.',
      [{ path: 'until', message: `must lie after ${from}` }],
    );
  }
  const closure = knownFacts({ from, until, reason });
  if (state.closures.some((known) => sameFacts(known, closure))) return [];
  return [{ type: 'locationClosed', data: closure }];
}

/** @throws DomainError RULE_VIOLATED when it is not closed on this day */
export function reopenLocation({ on }: ReopenLocation, state: LocationState): LocationEvent[] {
  const ending = state.closures.filter(
    ({ from, until }) => from <= on && (until === undefined || on < until),
  );
  if (ending.length === 0 && !state.closures.some(({ until }) => until === on)) {
    throw new DomainError(
      'RULE_VIOLATED',
      `This location is not closed on ${on}: give the first day that it is open again.`,
    );
  }
  return ending.map(({ from, reason }) => ({ type: 'locationReopened', data: { from, on, reason } }));
}
