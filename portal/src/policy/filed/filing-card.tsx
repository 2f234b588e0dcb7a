import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFile } from '../../app/use-file';
import { Card, FaultAlert, Fold, Pill, Properties, Property } from '../../design';
import { ask } from '../../graphql/ask';
import { useDates } from '../../language/use-dates';
import { columnsIn } from '../report/report-columns';
import { ReportTable } from '../report/report-table';
import { FileButtons, type FileFormat } from '../shared/file-buttons';
import { useTraceAddress } from '../trace/use-trace-address';
import { DifferencesTable } from './differences-table';
import { FiledFile, type FiledReportsQuery } from './filed.generated';
import { useFiler } from './use-filer';

interface FilingCardProps {
  readonly deskId: string;
  readonly year: number;
  readonly filing: FiledReportsQuery['filedReports'][number];
}

/** A report as it was filed, and what was recorded since. */
export function FilingCard({ deskId, year, filing }: FilingCardProps) {
  const { t } = useTranslation('policy');
  const { day, moment } = useDates();
  const heading = useId();
  const filer = useFiler(deskId);
  const traceAddress = useTraceAddress(deskId, year, filing);
  const { number, rows, corrections, differences } = filing;
  const files = useFile(async (format: FileFormat) => {
    const { exportFiledReport } = await ask(FiledFile, { deskId, year, number, format });
    return exportFiledReport;
  });
  return (
    <Card as="section" labelledBy={heading}>
      <div className="row row-apart">
        <h2 id={heading}>{t(number === 1 ? 'filed.first' : 'filed.correction', { number })}</h2>
        <Pill kind={corrections.length > 0 ? 'warning' : 'success'}>
          {t(corrections.length > 0 ? 'filed.changed' : 'filed.unchanged')}
        </Pill>
      </div>
      <Properties>
        <Property label={t('filed.at')}>{moment(filing.filedAt)}</Property>
        <Property label={t('filed.by')}>{filing.filedBy && filer(filing.filedBy.subject)}</Property>
        <Property label={t('report.snapshot')}>{day(filing.snapshot)}</Property>
        <Property label={t('trace.knownAt')}>{moment(filing.knownAt)}</Property>
        <Property label={t('filed.form')}>{filing.formVersion}</Property>
        <Property label={t('trace.ruleVersion')}>{filing.ruleVersion}</Property>
      </Properties>
      {filing.sha256 && (
        <p className="small">
          {t('filed.hash')} <code>{filing.sha256}</code>
        </p>
      )}
      <div className="row no-print">
        <FileButtons files={files} />
      </div>
      <FaultAlert fault={files.fault} />
      {corrections.length > 0 && (
        <section className="stack stack-tight">
          <h3>{t('filed.corrections')}</h3>
          <p className="soft">{t('filed.correctionsMore')}</p>
          <DifferencesTable
            label={t('filed.corrections')}
            differences={corrections}
            headings={[t('filed.then'), t('filed.today')]}
          />
        </section>
      )}
      {differences.length > 0 && (
        <Fold summary={t('filed.differences', { number: number - 1 })}>
          <DifferencesTable
            label={t('filed.differences', { number: number - 1 })}
            differences={differences}
            headings={[t('filed.before'), t('filed.here')]}
          />
        </Fold>
      )}
      <Fold summary={t('filed.figures')}>
        <ReportTable lines={rows} columns={columnsIn(rows)} traceAddress={traceAddress} />
      </Fold>
    </Card>
  );
}
