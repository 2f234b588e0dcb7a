import { DomainError } from '@samenloket/event-sourcing';
import { knownFacts, sameFacts } from '../plain-facts.js';
import { closureOn } from './closures.js';
import { existingEnrolment } from './decide-enrolment.js';
import type { PlanSettlingIn } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import type { LocationState, Placement } from './location-state.js';
import { noPlace } from './no-place.js';
import { notOpenFor } from './opening-hours.js';
import { careOf } from './placement-parts.js';
import { settlingInShortages } from './settling-in-room.js';

/**
 * Half-days before the start on which a child gets used to the place: they occupy it as care does, but are none.
 * @throws DomainError NOT_FOUND, BAD_INPUT when they do not lie before the start, NO_CAPACITY
 */
export function planSettlingIn(command: PlanSettlingIn, state: LocationState): LocationEvent[] {
  const { enrolmentId } = command;
  const placement = existingEnrolment(state, enrolmentId);
  const { start, requestId } = placement;
  const settlingIn = command.settlingIn && { ...command.settlingIn, until: start };
  if (sameFacts(settlingIn, placement.settlingIn)) return [];
  if (settlingIn) refuseWithoutRoom({ ...placement, settlingIn }, placement, state);
  return [{ type: 'settlingInPlanned', data: knownFacts({ enrolmentId, requestId, settlingIn }) }];
}

type Settling = Placement & Required<Pick<Placement, 'settlingIn'>>;

function refuseWithoutRoom(wanted: Settling, placement: Placement, state: LocationState): void {
  refuseLate(wanted);
  const [first] = careOf(placement);
  const group = state.groups.find(({ placeGroupId }) => placeGroupId === first?.placeGroupId);
  if (!group) throw noPlace('noGroup', []);
  if (closureOn(state.closures, wanted.settlingIn.from)) throw noPlace('closed', []);
  if (state.facts && notOpenFor(state.facts, wanted.settlingIn.halfDays).length > 0)
    throw noPlace('notOpen', []);
  const { settlingIn: _, ...without } = placement;
  const placements = state.placements.map((known) => (known === placement ? without : known));
  const shortages = settlingInShortages({ ...state, placements }, group, wanted);
  if (shortages.length > 0) throw noPlace('full', shortages);
}

function refuseLate({ start, settlingIn }: Settling): void {
  if (settlingIn.from < start) return;
  throw new DomainError('BAD_INPUT', 'A child gets used to a place before care starts.', [
    { path: 'settlingIn.from', message: `must lie before ${start}` },
  ]);
}
