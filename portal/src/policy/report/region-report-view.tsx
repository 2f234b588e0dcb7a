import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../app/save-file';
import { Button, FaultAlert, Loading, SelectField } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { csvFile } from '../shared/csv-file';
import { RegionReport } from './report.generated';
import { fileHeadings } from './file-headings';
import { columnsIn, isKnown, type ReportLine, reportColumns, type ReportTotals } from './report-columns';
import { useTraceAddress } from '../trace/use-trace-address';
import { ReportView } from './report-view';

interface RegionReportViewProps {
  readonly desks: readonly { readonly id: string; readonly name: string }[];
  readonly year: number;
  readonly snapshot: string | undefined;
}

const countings = ['net', 'gross'] as const;

/** All desks together: as each counted, or each child once where it was first asked. */
export function RegionReportView({ desks, year, snapshot }: RegionReportViewProps) {
  const { t } = useTranslation('policy');
  const [counting, setCounting] = useState<(typeof countings)[number]>('net');
  const asked = { deskIds: desks.map(({ id }) => id), year, snapshot: snapshot ?? null };
  const { data, error, isPending } = useQuestion(RegionReport, asked);
  const report = data?.regionalReport;
  // What desks counted themselves can be taken apart; who was counted elsewhere is nobody's to see.
  const traceAddress = useTraceAddress(undefined, year, counting === 'gross' ? report : undefined);
  if (isPending) return <Loading />;
  if (!report || error) return <FaultAlert fault={error} />;
  const { rows, totals } = report[counting];
  const columns = columnsIn(rows, totals);
  const nameOf = new Map(desks.map(({ id, name }) => [id, name]));
  const fileName = `registratie-regio-${year}-${report.snapshot}-${counting === 'net' ? 'netto' : 'bruto'}.csv`;
  const save = () => saveFile(csvFile(fileName, regionRows(rows, totals, year, report.snapshot, nameOf)));
  return (
    <ReportView
      report={report}
      suppressed={rows.some((line) => columns.some((column) => !isKnown(line[column])))}
      lines={rows}
      totals={totals}
      traceAddress={traceAddress}
      deskName={(id) => nameOf.get(id)}
      filter={
        <SelectField
          label={t('report.counting')}
          hint={t(`report.countingHints.${counting}`)}
          value={counting}
          onChange={({ target }) => setCounting(countings.find((one) => one === target.value) ?? 'net')}
        >
          {countings.map((one) => (
            <option key={one} value={one}>
              {t(`report.countings.${one}`)}
            </option>
          ))}
        </SelectField>
      }
    >
      <Button look="secondary" icon="download" onClick={save}>
        {t('report.files.csv')}
      </Button>
    </ReportView>
  );
}

/** Headed as the files of single desks are. */
function regionRows(
  lines: readonly ReportLine[],
  totals: ReportTotals,
  year: number,
  snapshot: string,
  nameOf: ReadonlyMap<string, string>,
) {
  return [
    ['jaar', 'peildatum', 'loket', 'nis', 'gemeente', ...reportColumns.map((column) => fileHeadings[column])],
    ...lines.map((line) => [
      ...[year, snapshot, nameOf.get(line.deskId ?? ''), line.nis, line.municipality],
      ...reportColumns.map((column) => line[column]),
    ]),
    [year, snapshot, '', '', 'totaal', ...reportColumns.map((column) => totals[column])],
  ];
}
