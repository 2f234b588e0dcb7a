import { useQuery } from '@tanstack/react-query';
import { ask } from '../../graphql/ask';
import { DeskImports } from './imports.generated';

/** Milliseconds between two looks: while an import runs, and else, as a colleague may start one. */
const [oftenMs, seldomMs] = [1_500, 30_000];

/** The last imports of a desk, asked again soon while one of them runs. */
export function useDeskImports(deskId: string) {
  const queryKey = [DeskImports.name, deskId];
  return useQuery({
    queryKey,
    queryFn: ({ signal, client }) =>
      ask(DeskImports, { deskId }, { signal, background: client.getQueryData(queryKey) !== undefined }),
    refetchInterval: ({ state }) =>
      state.data?.deskImports.some((one) => one.state === 'running') ? oftenMs : seldomMs,
  });
}
