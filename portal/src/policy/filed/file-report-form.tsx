import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FaultAlert, Loading, Properties, Property } from '../../design';
import { useChange, useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { unansweredOf } from '../report/report-columns';
import { DeskReport } from '../report/report.generated';
import { FileReport } from './filed.generated';

interface FileReportFormProps {
  readonly deskId: string;
  readonly year: number;
  readonly snapshot: string | undefined;
  /** How many were filed already. */
  readonly filed: number;
}

/** Files the very figures that stand here; asked once more, since a filed report stays. */
export function FileReportForm({ deskId, year, snapshot, filed }: FileReportFormProps) {
  const { t } = useTranslation('policy');
  const { day } = useDates();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<{ readonly number: number; readonly isNew: boolean }>();
  const { data, error, isPending } = useQuestion(DeskReport, { deskId, year, snapshot: snapshot ?? null });
  const file = useChange(FileReport);
  if (isPending) return <Loading />;
  const report = data?.yearlyReport;
  if (!report || error) return <FaultAlert fault={error} />;
  const { totals } = report;
  const send = () =>
    file.mutate(
      { input: { deskId, year, snapshot: report.snapshot, knownAt: report.knownAt } },
      {
        onSuccess: ({ fileYearlyReport }) => {
          const { number } = fileYearlyReport.report;
          setAsked(false);
          // The list may not show yet what was filed here a moment ago.
          setDone({ number, isNew: number > Math.max(filed, done?.number ?? 0) });
        },
      },
    );
  return (
    <Card as="section">
      <h2>{t(filed === 0 ? 'filed.file' : 'filed.fileAgain', { year })}</h2>
      <Properties>
        <Property label={t('report.snapshot')}>{day(report.snapshot)}</Property>
        <Property label={t('columns.total')}>{String(totals.total ?? t('hidden'))}</Property>
        <Property label={t('columns.unanswered')}>{String(unansweredOf(totals) ?? t('hidden'))}</Property>
      </Properties>
      {done && (
        <Alert
          kind={done.isNew ? 'success' : 'info'}
          title={t(done.isNew ? 'filed.done' : 'filed.same', { number: done.number })}
          live
        />
      )}
      {asked ? (
        <Alert kind="warning" title={t('filed.sure')} live>
          <p>{t('filed.sureMore')}</p>
          <div className="row">
            <Button busy={file.isPending} onClick={send}>
              {t('filed.now')}
            </Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {t('filed.back')}
            </Button>
          </div>
        </Alert>
      ) : (
        <div className="row no-print">
          <Button icon="check" onClick={() => setAsked(true)}>
            {t('filed.ask')}
          </Button>
        </div>
      )}
      <FaultAlert fault={file.error} />
    </Card>
  );
}
