import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLive } from '../app/live/live-context';
import { ask, type AskOptions } from './ask';
import type { Document } from './document';

interface QuestionOptions extends Omit<AskOptions, 'signal' | 'background'> {
  readonly enabled?: boolean;
  /** Asked anew whenever a page opens with it, however fresh what is known: a form begins with it. */
  readonly anew?: boolean;
  /** What it listens to: `desk`, `family`, `request:<id>`, `round:<id>`. Changes are then shown without being asked for. */
  readonly live?: string | undefined;
  /** Milliseconds after which it is asked again, while the page is in sight and nobody tells of changes. */
  readonly refreshEvery?: number | undefined;
}

/** What the platform answers, asked once for all parts of a page that need it. */
export function useQuestion<Result, Variables extends object>(
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
  { enabled = true, anew = false, live, refreshEvery, ...options }: QuestionOptions = {},
) {
  const { isHeld } = useLive();
  return useQuery({
    queryKey: [document.name, variables],
    queryFn: ({ signal, client }) => {
      const background = client.getQueryData([document.name, variables]) !== undefined;
      return ask(document, variables, { ...options, signal, background });
    },
    enabled,
    refetchOnMount: anew ? 'always' : true,
    placeholderData: keepPreviousData,
    ...(live !== undefined && { meta: { live } }),
    ...(refreshEvery !== undefined && {
      refetchInterval: isHeld && live !== undefined ? false : refreshEvery,
    }),
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
