import { useState } from 'react';
import { Fault } from '../../graphql/fault';
import { useChange } from '../../graphql/use-question';
import type { GivenRole } from './member';
import { DescribePerson, GiveMembership } from './people.generated';
import { membersOf, type Scope } from './use-scopes';

/** In the place of the id of somebody who is known already. */
export const newPerson = 'new';

export interface Giving {
  readonly who: string;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly role: GivenRole;
  readonly locationId: string;
  readonly from: string;
  readonly until: string;
}

/** Who was described last, and as what. */
interface Described {
  readonly content: string;
  readonly id: string;
}

/** First the person, then its role; when the second is refused, the first is not done again. */
export function useGiving(scope: Scope) {
  const describe = useChange(DescribePerson);
  const giveRole = useChange(GiveMembership);
  const [described, setDescribed] = useState<Described>();

  const describeOnce = async ({ personId, firstName, lastName, email }: Giving): Promise<string> => {
    const input = { id: personId.trim().toLowerCase() || null, firstName, lastName, email: email || null };
    // A correction after a refusal is about somebody else, or about another name.
    const content = JSON.stringify(input);
    if (described?.content === content) return described.id;
    setDescribed(undefined);
    giveRole.reset();
    // Who is known already keeps its name, and gets one role more.
    const id = await describe.mutateAsync({ input }).then(
      ({ describePerson }) => describePerson.id,
      (fault: unknown) => {
        if (input.id !== null && fault instanceof Fault && fault.code === 'ALREADY_EXISTS') return input.id;
        throw fault;
      },
    );
    setDescribed({ content, id });
    return id;
  };

  /** @returns id of the membership */
  const give = async (giving: Giving): Promise<string> => {
    const { who, role, locationId, from, until } = giving;
    const personId = who === newPerson ? await describeOnce(giving) : who;
    const place = role === 'childMinder' ? { locationId } : membersOf(scope);
    const { giveMembership } = await giveRole.mutateAsync({
      input: { personId, role, ...place, from, until: until || null },
    });
    return giveMembership.id;
  };

  return {
    give,
    isPending: describe.isPending || giveRole.isPending,
    error: giveRole.error ?? (described === undefined ? describe.error : null),
  };
}
