import type { HeardChange } from '@samenloket/gateway/session-api';
import type { Query, QueryClient } from '@tanstack/react-query';
import { hearOf } from '../../graphql/ask';

declare module '@tanstack/react-query' {
  interface Register {
    /** To what a question listens: `desk`, `family`, `request:<id>`, `round:<id>`. */
    queryMeta: { readonly live?: string };
  }
}

/** Who scrolled through more pages than these is not sent through all of them again by what others do. */
const mostPages = 5;
/** What was asked just before the connection was there need not be asked again for it. */
const freshMs = 5_000;

/**
 * Asks what listens to these topics again, quietly.
 * @returns the names of those whose answer is other now
 */
export async function askAgain(
  client: QueryClient,
  { position, topics }: HeardChange,
): Promise<readonly string[]> {
  if (!hearOf(position) && topics.length > 0) return [];
  const isConcerned = ({ meta, state }: Query) => {
    const { live } = meta ?? {};
    if (live === undefined || pagesOf(state.data) > mostPages) return false;
    if (topics.length === 0) return state.dataUpdatedAt > 0 && state.dataUpdatedAt < Date.now() - freshMs;
    return topics.includes('*') || topics.includes(live);
  };
  const asked = client.getQueryCache().findAll({ type: 'active', predicate: isConcerned });
  const before = new Map(asked.map((query) => [query, query.state.data]));
  await client.invalidateQueries({ predicate: isConcerned });
  const changed = asked.filter((query) => query.state.data !== before.get(query));
  return [...new Set(changed.map(({ queryKey }) => String(queryKey[0])))];
}

/** Of a list that came page by page. */
function pagesOf(data: unknown): number {
  return typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages)
    ? data.pages.length
    : 1;
}
