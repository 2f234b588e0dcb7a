import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading, PageHead } from '../../design';
import { useOwnDesks } from '../shared/use-own-desks';
import { DeskReportView } from './desk-report-view';
import { RegionReportView } from './region-report-view';
import { ReportFilter } from './report-filter';
import { useChosenReport } from './use-chosen-report';

export function Component() {
  return (
    <SignInNeeded as={['policy', 'operator', 'deskWorker']}>
      <ReportPage />
    </SignInNeeded>
  );
}

/** The yearly report: of one desk, or of all desks together. */
function ReportPage() {
  const { t } = useTranslation('policy');
  const { desks, error, isPending } = useOwnDesks();
  const { chosen, choose } = useChosenReport(desks);
  return (
    <div className="stack stack-wide">
      <PageHead title={t('report.title')} lead={t('report.lead')} />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {!isPending && desks.length === 0 && !error && <Alert title={t('report.noDesks')} />}
      {desks.length > 0 && <ReportFilter desks={desks} chosen={chosen} onChange={choose} />}
      {desks.length > 0 &&
        (chosen.deskId ? (
          <DeskReportView deskId={chosen.deskId} year={chosen.year} snapshot={chosen.snapshot} />
        ) : (
          <RegionReportView desks={desks} year={chosen.year} snapshot={chosen.snapshot} />
        ))}
    </div>
  );
}
