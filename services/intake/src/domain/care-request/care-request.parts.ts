import type { DomainEvent } from '@samenloket/event-sourcing';
import type { CareRequestEvent } from './care-request.events.js';
import type { CareRequestState } from './care-request.state.js';

/** What each command of a group leads to: complete by type. */
export type Rules<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: (
    command: Extract<Command, { type: Type }>,
    state: CareRequestState,
  ) => readonly CareRequestEvent[];
};

/** What each event of a group makes of the state: complete by type. */
export type Evolution<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: (
    state: CareRequestState,
    event: Extract<Event, { type: Type }>,
  ) => CareRequestState;
};
