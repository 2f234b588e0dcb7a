import { useTranslation } from 'react-i18next';
import { Card, DataTable } from '../../design';
import type { Column } from '../../design/data/data-table';
import { BarChart } from '../chart/bar-chart';
import { isKnown } from '../report/report-columns';
import { ReportFigure } from '../report/report-figure';

/** A bar of the chart, and a line of the table below it. */
export interface FiguresLine {
  readonly key: string;
  readonly label: string;
  /** Null: not told. */
  readonly value: number | null;
  readonly part: number | null;
  /** In the order of the headings. */
  readonly cells: readonly (number | string | null)[];
}

interface FiguresSectionProps {
  readonly title: string;
  /** What the figures come to, in a sentence. */
  readonly finding?: string | undefined;
  /** What a line is, then what its cells are. */
  readonly headings: readonly [line: string, ...cells: string[]];
  /** Names of the colours: the whole, and the part. */
  readonly legend: readonly [whole: string, part: string];
  readonly lines: readonly FiguresLine[];
}

/** Figures as a chart, with the table that it is drawn from. */
export function FiguresSection({ title, finding, headings, legend, lines }: FiguresSectionProps) {
  const { t } = useTranslation('policy');
  const [first, ...others] = headings;
  const columns: Column<FiguresLine>[] = [
    { id: 'label', header: first, accessorFn: ({ label }) => label },
    ...others.map((header, at): Column<FiguresLine> => ({
      id: header,
      header,
      accessorFn: ({ cells }) => cells[at] ?? -1,
      cell: ({ row: { original } }) => {
        const cell = original.cells[at];
        if (typeof cell === 'string') return cell;
        return <ReportFigure value={cell} label={`${header}, ${original.label}`} />;
      },
    })),
  ];
  const told = (value: number | null) => (isKnown(value) ? String(value) : t('hidden'));
  return (
    <Card as="section">
      <h2>{title}</h2>
      {finding && <p>{finding}</p>}
      <BarChart
        label={t('pack.chartLabel', { title })}
        legend={legend}
        bars={lines.map(({ key, label, value, part }) => ({
          ...{ key, label, value, part, text: `${told(part)} / ${told(value)}` },
        }))}
      />
      <DataTable label={title} columns={columns} rows={[...lines]} keyOf={({ key }) => key} />
    </Card>
  );
}
