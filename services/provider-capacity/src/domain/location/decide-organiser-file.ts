import { confirmVacancies } from './decide-description.js';
import { importEnrolments } from './decide-import.js';
import type { TakeOrganiserFile } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import type { LocationState } from './location-state.js';

/** New, corrected and left children, and the confirmation that these are all, in one append. */
export function takeOrganiserFile(
  { children, confirmedOn }: TakeOrganiserFile,
  state: LocationState,
): LocationEvent[] {
  const taken = children
    ? importEnrolments({ type: 'importEnrolments', source: 'organiser', children }, state)
    : [];
  const confirmed =
    confirmedOn === undefined ? [] : confirmVacancies({ type: 'confirmVacancies', on: confirmedOn }, state);
  return [...taken, ...confirmed];
}
