import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../graphql/ask';
import type { Document } from '../../graphql/document';
import { Fault } from '../../graphql/fault';

/**
 * A description takes the place of all that was said before, and the platform takes the last one. So it is sent only while
 * what stands there is what the person looked at; else it is CONFLICT, and nothing is overwritten. What somebody writes in
 * the moment between asking that and sending is not seen.
 * @param isStill asks the platform anew
 */
export function useDescribing<Result, Variables extends object>(
  document: Document<Result, Variables>,
  isStill: () => Promise<boolean>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (variables: Variables) => {
      if (!(await isStill())) {
        // The page behind the form then shows what stands there now.
        await client.invalidateQueries();
        throw new Fault('CONFLICT', 'This was described anew in the meantime.');
      }
      return ask(document, variables);
    },
    // Where no answer came as well: it may be done.
    onSettled: () => void client.invalidateQueries(),
  });
}

/** Facts as the platform writes them: the same ones are the same text. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
