import { DomainError } from '@samenloket/event-sourcing';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const defaultPageSize = 20;
const largestPageSize = 100;

/** The paging arguments of every list; extend it with a list's own filters and order. */
export class PageArguments {
  /** How many, 1 to 100; default 20. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(largestPageSize)
  first?: number | null;

  /** Cursor of the edge before: an edge's own, or the `endCursor` of the page. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  after?: string | null;
}

/** A Relay connection; `nodes` is there for those who need no cursors. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A page of the document port, as `Collection.find` gives it. */
export interface DocumentPage<Doc> {
  readonly documents: readonly { readonly id: string; readonly doc: Doc }[];
  readonly next?: string;
}

/** The document port has a cursor per page, Relay one per edge: a page's start and how far the edge is behind it. */
interface Place {
  readonly pageStart: string | null;
  readonly passed: number;
}

/** What {@link PageArguments} ask of the document port; give the page found to {@link connectionOf}. */
export function pageOptions(page: PageArguments): { readonly limit: number; readonly cursor?: string } {
  const { pageStart, passed } = placeOf(page);
  const limit = passed + (page.first ?? defaultPageSize);
  return pageStart === null ? { limit } : { limit, cursor: pageStart };
}

export function connectionOf<Doc, Node>(
  found: DocumentPage<Doc>,
  page: PageArguments,
  nodeOf: (doc: Doc, id: string) => Node,
): Connection<Node> {
  const { pageStart, passed } = placeOf(page);
  const edges = found.documents.slice(passed).map(({ doc, id }, index) => ({
    node: nodeOf(doc, id),
    cursor: cursorOf({ pageStart, passed: passed + index + 1 }),
  }));
  const last = edges.at(-1)?.cursor ?? null;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.next !== undefined,
      hasPreviousPage: typeof page.after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: found.next === undefined ? last : cursorOf({ pageStart: found.next, passed: 0 }),
    },
  };
}

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

function cursorOf({ pageStart, passed }: Place): string {
  return Buffer.from(JSON.stringify([pageStart, passed])).toString('base64url');
}

function placeOf({ after }: PageArguments): Place {
  if (typeof after !== 'string') return { pageStart: null, passed: 0 };
  const [pageStart, passed] = decoded(after);
  const valid =
    (pageStart === null || typeof pageStart === 'string') &&
    Number.isInteger(passed) &&
    Number(passed) >= 0 &&
    Number(passed) <= 2 * largestPageSize;
  if (!valid) throw new DomainError('BAD_INPUT', 'after must be a cursor that this list gave before.');
  return { pageStart, passed: Number(passed) };
}

function decoded(cursor: string): unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}
