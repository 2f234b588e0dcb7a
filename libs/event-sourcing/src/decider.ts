import type { DomainEvent } from './event.js';

/**
 * The whole of an aggregate's rules, as plain functions: `decide` says which events a command leads to (or throws
 * a {@link import('./domain-error.js').DomainError}), `evolve` folds an event into the state. Neither reads a clock, draws an id or waits.
 */
export interface Decider<State, Command, Event extends DomainEvent> {
  readonly initialState: () => State;
  readonly decide: (command: Command, state: State) => readonly Event[];
  readonly evolve: (state: State, event: Event) => State;
}

export function fold<State, Event extends DomainEvent>(
  decider: Pick<Decider<State, never, Event>, 'initialState' | 'evolve'>,
  events: readonly Event[],
): State {
  return events.reduce(decider.evolve, decider.initialState());
}
