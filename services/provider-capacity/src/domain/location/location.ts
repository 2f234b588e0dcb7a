import { DomainError, type Decider } from '@samenloket/event-sourcing';
import { closeLocation, reopenLocation } from './decide-closure.js';
import { confirmVacancies, describeLocation, describePlaceGroup } from './decide-description.js';
import { endEnrolment, enrolDirectly } from './decide-enrolment.js';
import { changeEnrolment } from './decide-enrolment-change.js';
import { confirmHold, holdHalfDays, releaseHold } from './decide-hold.js';
import { importEnrolments, importLocation } from './decide-import.js';
import { takeOrganiserFile } from './decide-organiser-file.js';
import { planSettlingIn } from './decide-settling-in.js';
import { closeSuddenly } from './decide-sudden-closure.js';
import { evolveLocation } from './evolve-location.js';
import type { LocationCommand } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import { initialLocation, type LocationState } from './location-state.js';

/**
 * One stream per location holds its places and every child in them: limits span its groups, so only the whole can
 * say whether there is room.
 */
export const location: Decider<LocationState, LocationCommand, LocationEvent> = {
  initialState: initialLocation,
  decide: decideLocation,
  evolve: evolveLocation,
};

function decideLocation(command: LocationCommand, state: LocationState): readonly LocationEvent[] {
  if (command.type === 'describeLocation') return describeLocation(command, state);
  if (command.type === 'importLocation') return importLocation(command, state);
  if (!state.facts) {
    throw new DomainError('NOT_FOUND', 'This location does not exist. Describe it first, or check its id.');
  }
  switch (command.type) {
    case 'describePlaceGroup':
      return describePlaceGroup(command, state);
    case 'holdHalfDays':
      return holdHalfDays(command, state);
    case 'confirmHold':
      return confirmHold(command, state);
    case 'releaseHold':
      return releaseHold(command, state);
    case 'enrolDirectly':
      return enrolDirectly(command, state);
    case 'changeEnrolment':
      return changeEnrolment(command, state);
    case 'planSettlingIn':
      return planSettlingIn(command, state);
    case 'closeLocation':
      return closeLocation(command, state);
    case 'reopenLocation':
      return reopenLocation(command, state);
    case 'closeSuddenly':
      return closeSuddenly(command, state);
    case 'endEnrolment':
      return endEnrolment(command, state);
    case 'confirmVacancies':
      return confirmVacancies(command, state);
    case 'takeOrganiserFile':
      return takeOrganiserFile(command, state);
    case 'importEnrolments':
      return importEnrolments(command, state);
  }
}
