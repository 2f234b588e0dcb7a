import type { ChildWithoutPlace } from './location-events.js';
import type { LocationState } from './location-state.js';

type SuddenClosures = NonNullable<LocationState['suddenClosures']>;

export function suddenClosureOf(
  { suddenClosures = [] }: LocationState,
  closureId: string,
): SuddenClosures[number] | undefined {
  return suddenClosures.find((closure) => closure.closureId === closureId);
}

/** One request is one child, whatever the number of its enrolments; without a request each enrolment is a child. */
export function withSuddenClosure(
  known: SuddenClosures = [],
  { closureId, from, children }: { closureId: string; from: string; children: readonly ChildWithoutPlace[] },
): SuddenClosures {
  const ids = children.map(({ requestId, enrolmentId }) => requestId ?? enrolmentId);
  return [...known, { closureId, from, children: new Set(ids).size }];
}
