import { type State, states } from './people.js';
import type { OperationRule, Outcome, Who } from './rule.js';
import { refusedIn } from './who.js';

export const there = (Object.keys(states) as State[]).filter((state) => state !== 'unknown');
export const allBut = (...left: State[]): State[] => there.filter((state) => !left.includes(state));

/** The desk that has the file now. */
export const itsDesk: Who = { desk: allBut('transferred'), neighbourDesk: ['transferred'] };
export const family: Who = { parent: true };
export const familyOrDesk: Who = { ...family, ...itsDesk };
/** A transfer takes back what the former desk allowed others. */
export const letIn = allBut('transferred');

/** Not of an erased family; nor in the states where it makes no sense. */
export const ofRequest = (may: Who, ...senseless: State[]): OperationRule => ({
  about: 'request',
  may,
  when: { ...refusedIn(senseless), erased: 'ERASED' },
});
/** What is told about a whole file. */
export const ofFile: OperationRule = {
  about: 'request',
  unnamed: true,
  may: { ...familyOrDesk, grantedDesk: letIn },
};

export const allHear = (outcome: Outcome): OperationRule['when'] =>
  Object.fromEntries(there.map((state) => [state, outcome]));
