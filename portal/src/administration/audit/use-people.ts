import { useQuestion } from '../../graphql/use-question';
import { usePersonName } from '../shared/use-person-name';
import type { Asked, Entry } from './asked';
import { Colleagues } from './audit.generated';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whom one can look for: the people of the desk, who stands in the list, and who was chosen; by name. */
export function usePeople({ deskId, subject }: Asked, entries: readonly Entry[]): readonly Named[] {
  const personName = usePersonName();
  const { data } = useQuestion(Colleagues, { deskId }, { enabled: deskId !== '' });
  const shown = [...(data?.members ?? []), ...entries].map(({ person }) => person);
  const chosen = subject ? [{ id: subject, firstName: null, lastName: null }] : [];
  const people = new Map<string, Named>();
  for (const person of [...chosen, ...shown])
    people.set(person.id, { id: person.id, name: personName(person) });
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}
