import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type RowData,
  sortFns,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { usePrinting } from './use-printing';
import './data-table.css';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });

/** Columns of a {@link DataTable}. */
export type Column<Row extends RowData> = ColumnDef<typeof features, Row>;

interface DataTableProps<Row extends RowData> {
  readonly label: string;
  readonly columns: Column<Row>[];
  readonly rows: Row[];
  readonly keyOf: (row: Row) => string;
  /** Of a list that comes page by page: the next one is asked as the last rows come into sight. */
  readonly more?: MoreRows | undefined;
}

export interface MoreRows {
  readonly hasMore: boolean;
  readonly isAskingMore: boolean;
  readonly askMore: () => void;
}

/** Rows beyond this many are only drawn while they are in sight. */
const virtualFrom = 60;
const rowHeight = 48;
/** So many rows before the end the next page is asked, so that who scrolls on need not wait. */
const askAhead = 30;

/** A table that sorts by its headings; a long one scrolls within itself and draws only what is in sight. */
export function DataTable<Row extends RowData>({ label, columns, rows, keyOf, more }: DataTableProps<Row>) {
  const table = useTable({ features, columns, data: rows, getRowId: keyOf });
  const frame = useRef<HTMLDivElement>(null);
  const sorted = table.getRowModel().rows;
  // On paper nothing scrolls.
  const isLong = !usePrinting() && sorted.length > virtualFrom;
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: isLong,
  });
  const inSight = isLong ? virtual.getVirtualItems().flatMap(({ index }) => sorted[index] ?? []) : sorted;
  const [before, after] = isLong ? paddings(virtual.getVirtualItems(), virtual.getTotalSize()) : [0, 0];
  const isNearEnd = isLong && (virtual.getVirtualItems().at(-1)?.index ?? 0) >= sorted.length - askAhead;
  useEffect(() => {
    if (isNearEnd && more?.hasMore && !more.isAskingMore) more.askMore();
  }, [isNearEnd, more]);
  return (
    <div
      ref={frame}
      className={`table-frame ${isLong ? 'table-long' : ''}`}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <table className="data-table" aria-rowcount={more?.hasMore ? -1 : sorted.length + 1}>
        <caption className="only-read-aloud">{label}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sort = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sort === 'asc' ? 'ascending' : sort === 'desc' ? 'descending' : undefined}
                  >
                    {header.column.getCanSort() ? (
                      <button type="button" onClick={header.column.getToggleSortingHandler()}>
                        <table.FlexRender header={header} />
                        <span aria-hidden="true">{sort === 'asc' ? ' ▲' : sort === 'desc' ? ' ▼' : ''}</span>
                      </button>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ blockSize: before }} />}
          {inSight.map((row) => (
            <tr key={row.id} aria-rowindex={row.index + 2}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
          {after > 0 && <tr aria-hidden="true" style={{ blockSize: after }} />}
        </tbody>
      </table>
    </div>
  );
}

/** Room above and below the rows in sight, in pixels. */
function paddings(items: readonly { readonly start: number; readonly end: number }[], total: number) {
  return [items.at(0)?.start ?? 0, total - (items.at(-1)?.end ?? 0)] as const;
}
