import { useSearchParams } from 'react-router';
import { type ReportColumn, reportColumns } from '../report/report-columns';

/** Which number of which report; two moments make it the same number for ever. */
export interface Figure {
  readonly deskId: string;
  readonly year: number;
  /** ISO date. */
  readonly snapshot: string;
  /** ISO instant. */
  readonly knownAt: string;
  readonly column: ReportColumn;
  /** NIS code of the row; absent: all rows together. */
  readonly nis?: string | undefined;
  /** Of what has no row. */
  readonly outsideArea?: boolean | undefined;
}

/** Where a figure is taken apart; nothing where it cannot be. */
export type TraceAddress = (
  column: ReportColumn,
  of?: { readonly nis?: string; readonly deskId?: string; readonly outsideArea?: boolean },
) => string | undefined;

export function figureAddress({ deskId, year, snapshot, knownAt, column, nis, outsideArea }: Figure): string {
  const params = new URLSearchParams({
    ...{ loket: deskId, jaar: String(year), stand: snapshot, bekend: knownAt, kolom: column },
    ...(nis !== undefined && { gemeente: nis }),
    ...(outsideArea && { buiten: '1' }),
  });
  return `/cijfers/aanvragen?${params.toString()}`;
}

/** The figure of the address; nothing where it names none. */
export function useAskedFigure(): Figure | undefined {
  const [params] = useSearchParams();
  const column = reportColumns.find((one) => one === params.get('kolom'));
  const [deskId, year, snapshot, knownAt] = ['loket', 'jaar', 'stand', 'bekend'].map((name) =>
    params.get(name),
  );
  if (!column || !deskId || !year || !snapshot || !knownAt) return undefined;
  const nis = params.get('gemeente') ?? undefined;
  return {
    ...{ deskId, year: Number(year), snapshot, knownAt, column, nis },
    outsideArea: params.get('buiten') === '1',
  };
}
