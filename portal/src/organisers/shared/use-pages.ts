import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../../graphql/all-pages';
import { ask, type AskOptions } from '../../graphql/ask';
import type { Document } from '../../graphql/document';

/** A list that the platform gives page by page; a change on the page asks all that is shown anew. */
export function usePages<Result, Variables extends { readonly after?: string | null }, Node>(
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
  pageOf: (result: Result) => Page<Node>,
  { partly = false, live }: Pick<AskOptions, 'partly'> & { readonly live?: string } = {},
) {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [document.name, variables],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal, client }) => {
      // Whoever asks for more has none of it yet.
      const known = client.getQueryData<InfiniteData<Result>>([document.name, variables]);
      const background = known?.pageParams.includes(pageParam) ?? false;
      return ask(document, { ...variables, after: pageParam }, { signal, partly, background });
    },
    getNextPageParam: (result) => {
      const { hasNextPage: more, endCursor } = pageOf(result).pageInfo;
      return more ? endCursor : null;
    },
    placeholderData: keepPreviousData,
    ...(live !== undefined && { meta: { live } }),
  });
  return {
    /** What the first page says of the whole. */
    first: data?.pages[0],
    nodes: data?.pages.flatMap((result) => pageOf(result).nodes) ?? [],
    error,
    isPending,
    hasMore: hasNextPage,
    isAskingMore: isFetchingNextPage,
    askMore: () => void fetchNextPage(),
  };
}
