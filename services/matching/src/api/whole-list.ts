import { DomainError } from '@samenloket/event-sourcing';
import { type PageArguments, pageOptions } from '@samenloket/platform';

export interface PageOfWhole<Item> {
  /** How many come before. */
  readonly from: number;
  readonly items: readonly Item[];
  readonly next?: string;
}

/**
 * A page of a list that is worked out whole: a cursor counts from its start.
 * @throws DomainError BAD_INPUT for the cursor of another list
 */
export function pageOfWhole<Item>(all: readonly Item[], asked: PageArguments): PageOfWhole<Item> {
  const { limit, cursor = '0' } = pageOptions(asked);
  const [from, end] = [Number(cursor), Number(cursor) + limit];
  if (!Number.isSafeInteger(from)) throw new DomainError('BAD_INPUT', 'after must be a cursor of this list.');
  return { from, items: all.slice(from, end), ...(end < all.length && { next: String(end) }) };
}
