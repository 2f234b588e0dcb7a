import { useChange } from '../../graphql/use-question';
import { ChangeAsked, ChangeStart, ChangeWishes } from './change.generated';
import { type Changed, changesIn, type RequestToChange } from './changed-request';

/** Saves what is other, one after the other: what was saved before a fault stays, and is not saved again. */
export function useSaveChanges(request: RequestToChange) {
  const [start, asked, wishes] = [useChange(ChangeStart), useChange(ChangeAsked), useChange(ChangeWishes)];
  const { id } = request;
  return {
    save: async (changed: Changed) => {
      const changes = changesIn(request, changed);
      if (changes.start !== undefined) await start.mutateAsync({ id, wantedStart: changes.start });
      if (changes.facts) await asked.mutateAsync({ input: { id, facts: changes.facts } });
      if (changes.wishes) await wishes.mutateAsync({ id, preferences: changes.wishes });
    },
    isSaving: [start, asked, wishes].some(({ isPending }) => isPending),
    fault: start.error ?? asked.error ?? wishes.error,
  };
}
