import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, type AskOptions } from './ask';
import type { Document } from './document';

interface QuestionOptions extends Omit<AskOptions, 'signal' | 'background'> {
  readonly enabled?: boolean;
  /** Milliseconds after which it is asked again, while the page is in sight. */
  readonly refreshEvery?: number;
}

/** What the platform answers, asked once for all parts of a page that need it. */
export function useQuestion<Result, Variables extends object>(
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
  { enabled = true, refreshEvery, ...options }: QuestionOptions = {},
) {
  return useQuery({
    queryKey: [document.name, variables],
    queryFn: ({ signal, client }) => {
      const background = client.getQueryData([document.name, variables]) !== undefined;
      return ask(document, variables, { ...options, signal, background });
    },
    enabled,
    placeholderData: keepPreviousData,
    ...(refreshEvery !== undefined && { refetchInterval: refreshEvery }),
  });
}

/** A change; afterwards everything on the page is asked anew, and shows at least what was changed. */
export function useChange<Result, Variables extends object>(
  document: Document<Result, Variables>,
  options: Omit<AskOptions, 'signal' | 'background'> = {},
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => ask(document, variables, options),
    onSuccess: () => void client.invalidateQueries(),
  });
}
