import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading, PageHead } from '../../design';
import { reportAddress } from '../report/report-address';
import { ReportFilter } from '../report/report-filter';
import { useChosenReport } from '../report/use-chosen-report';
import { useOwnDesks } from '../shared/use-own-desks';
import { Pack } from './pack';

export function Component() {
  return (
    <SignInNeeded as={['policy', 'operator', 'deskWorker']}>
      <PackPage />
    </SignInNeeded>
  );
}

/** The main figures of a year for the local consultation body: to print, or to show on a wall. */
function PackPage() {
  const { t } = useTranslation('policy');
  const { desks, error, isPending } = useOwnDesks();
  const { chosen, choose } = useChosenReport(desks);
  const desk = desks.find(({ id }) => id === chosen.deskId) ?? desks[0];
  const of = { ...chosen, deskId: desk?.id };
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('pack.title')}
        lead={desk && t('pack.lead', { desk: desk.name, year: chosen.year })}
        back={{ to: reportAddress('/cijfers', of), label: t('report.title') }}
      />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {!isPending && desks.length === 0 && !error && <Alert title={t('report.noDesks')} />}
      {desk && (
        <>
          <div className="no-print">
            <ReportFilter desks={desks} chosen={of} onChange={choose} withRegion={false} />
          </div>
          <Pack deskId={desk.id} year={chosen.year} snapshot={chosen.snapshot} />
        </>
      )}
    </div>
  );
}
