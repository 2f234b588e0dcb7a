import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { useFile } from '../../app/use-file';
import { ButtonLink, FaultAlert, Loading } from '../../design';
import { ask } from '../../graphql/ask';
import { useQuestion } from '../../graphql/use-question';
import { DeskReport, ReportFile } from './report.generated';
import { reportAddress } from './report-address';
import { FileButtons, type FileFormat } from '../shared/file-buttons';
import { useTraceAddress } from '../trace/use-trace-address';
import { ReportView } from './report-view';

interface DeskReportViewProps {
  readonly deskId: string;
  readonly year: number;
  readonly snapshot: string | undefined;
}

/** The report of one desk; the files are those that the platform makes. */
export function DeskReportView({ deskId, year, snapshot }: DeskReportViewProps) {
  const { t } = useTranslation('policy');
  const capacity = useCapacity();
  const asked = { deskId, year, snapshot: snapshot ?? null };
  const { data, error, isPending } = useQuestion(DeskReport, asked);
  const files = useFile(async (format: FileFormat) => {
    const { exportReport } = await ask(ReportFile, { ...asked, format });
    return exportReport;
  });
  const report = data?.yearlyReport;
  const traceAddress = useTraceAddress(deskId, year, report);
  if (isPending) return <Loading />;
  return (
    <>
      <FaultAlert fault={error ?? files.fault} />
      {report && !error && (
        <ReportView
          report={report}
          suppressed={report.suppressed}
          outsideArea={report.outsideArea}
          lines={report.rows}
          totals={report.totals}
          traceAddress={traceAddress}
        >
          <FileButtons files={files} />
          <ButtonLink
            look="secondary"
            icon="print"
            to={reportAddress('/cijfers/overleg', { deskId, year, snapshot })}
          >
            {t('pack.go')}
          </ButtonLink>
          {capacity?.role === 'deskWorker' && (
            <ButtonLink icon="check" to={reportAddress('/cijfers/ingediend', { deskId, year, snapshot })}>
              {t('filed.go')}
            </ButtonLink>
          )}
        </ReportView>
      )}
    </>
  );
}
