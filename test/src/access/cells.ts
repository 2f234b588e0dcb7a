import { persons, type Person, type State } from './people.js';
import { expectedOutcome, isLetIn, type Outcome, statesOf } from './rule.js';
import { rules } from './rules.js';

/** One line of the table: who asks what, of what stands how, and what the rules say. */
export interface Cell {
  readonly operation: string;
  readonly person: Person;
  readonly state: State;
  readonly expected: Outcome;
  readonly letIn: boolean;
}

export const cells: readonly Cell[] = Object.entries(rules).flatMap(([operation, rule]) =>
  statesOf[rule.about].flatMap((state) =>
    persons.map((person) => ({
      operation,
      person,
      state,
      expected: expectedOutcome(rule, person, state),
      letIn: isLetIn(rule, person, state),
    })),
  ),
);

export const written = ({ operation, person, state }: Cell) => `${operation}, ${state}, ${person}`;

/** Asks so many at a time. */
export async function atATime<Item, Result>(
  count: number,
  items: readonly Item[],
  ask: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const askOn = async () => {
    for (const [index, item] of waiting) results[index] = await ask(item);
  };
  await Promise.all(Array.from({ length: count }, askOn));
  return results;
}
