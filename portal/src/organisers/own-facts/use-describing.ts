import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../graphql/ask';
import type { Document } from '../../graphql/document';
import { Fault } from '../../graphql/fault';

interface Description {
  readonly expectedVersion?: string | null | undefined;
}

/**
 * A description takes the place of all that was said before. What others said since the person looked is not overwritten:
 * that is CONFLICT, and the page behind the form then shows what stands there now.
 * @param known what one began with; absent: something new
 */
export function useDescribing<Result, Input extends Description>(
  document: Document<Result, { readonly input: Input }>,
  known: { readonly version: string } | undefined,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ input }: { readonly input: Input }) =>
      ask(document, { input: { ...input, expectedVersion: known?.version } }),
    // Waited for: the form that is filled anew shows what stands there now.
    onError: async (fault) => {
      if (fault instanceof Fault && fault.code === 'CONFLICT') await client.invalidateQueries();
    },
    // Where no answer came as well: it may be done.
    onSettled: () => void client.invalidateQueries(),
  });
}
