import assert from 'node:assert/strict';
import type { Decider } from '../decider.js';
import { DomainError, type ErrorCode } from '../domain-error.js';
import type { DomainEvent } from '../event.js';

/** `specification(decider).given(events).when(command).then(events)`; also `.thenFails(code)` and `.thenState(…)`. */
export function specification<State, Command, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
) {
  const given = (...history: readonly Event[]) => ({
    when: (command: Command) => {
      const before = history.reduce(decider.evolve, decider.initialState());
      const decide = () => decider.decide(command, before);
      return {
        then: (...expected: readonly Event[]) => assert.deepEqual(decide(), expected),
        thenNothing: () => assert.deepEqual(decide(), []),
        thenState: (check: (state: State) => void) => check(decide().reduce(decider.evolve, before)),
        thenFails: (code: ErrorCode) =>
          assert.throws(decide, (error) => error instanceof DomainError && error.code === code),
      };
    },
    thenState: (check: (state: State) => void) =>
      check(history.reduce(decider.evolve, decider.initialState())),
  });
  return { given, ...given() };
}
