import { type Person, persons, type State } from './people.js';
import type { OperationRule, Who } from './rule.js';

export const everyone = (people: readonly Person[]): Who =>
  Object.fromEntries(people.map((person) => [person, true]));

export const signedIn = everyone(persons.filter((person) => person !== 'nobody'));

export const deskWorkers = everyone(['desk', 'grantedDesk', 'lapsedDesk', 'neighbourDesk', 'otherDesk']);

export const ofOwnDesk: OperationRule = { about: 'desk', unnamed: true, may: { desk: true } };

export const refusedIn = (senseless: readonly State[]): OperationRule['when'] =>
  Object.fromEntries(senseless.map((state) => [state, 'RULE_VIOLATED']));
