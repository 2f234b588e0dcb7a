import { type Scalar, type Sort, UnsupportedQuery } from '../document-store.js';
import { isScalar } from './check-query.js';

/** Where a page ended: the sort value and the id of its last document. */
export interface Place {
  readonly value: Scalar;
  readonly id: string;
}

export function encodeCursor(sort: Sort | undefined, { value, id }: Place): string {
  return Buffer.from(JSON.stringify([orderOf(sort), value, id])).toString('base64url');
}

/** @throws UnsupportedQuery for anything that is no cursor of this order */
export function decodeCursor(sort: Sort | undefined, cursor: string): Place {
  const [order, value, id, ...rest] = parse(cursor);
  if (order !== orderOf(sort) || !isScalar(value) || typeof id !== 'string' || rest.length > 0)
    throw new UnsupportedQuery('The cursor does not belong to this query. Start again without a cursor.');
  return { value, id };
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch (error) {
    throw new UnsupportedQuery('The cursor cannot be read. Start again without a cursor.', { cause: error });
  }
}

function orderOf(sort: Sort | undefined): string {
  return sort ? `${sort.path} ${sort.direction}` : '';
}
