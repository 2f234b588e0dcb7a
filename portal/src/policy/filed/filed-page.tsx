import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { reportAddress } from '../report/report-address';
import { ReportFilter } from '../report/report-filter';
import { type ChosenReport, useChosenReport } from '../report/use-chosen-report';
import { useOwnDesks } from '../shared/use-own-desks';
import { FileReportForm } from './file-report-form';
import { FiledReports } from './filed.generated';
import { FilingCard } from './filing-card';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <FiledPage />
    </SignInNeeded>
  );
}

/** What a desk filed of a year: frozen, with what changed since; and filing itself. */
function FiledPage() {
  const { t } = useTranslation('policy');
  const { desks, error, isPending } = useOwnDesks();
  const { chosen, choose } = useChosenReport(desks);
  const deskId = chosen.deskId ?? desks[0]?.id;
  const of = { ...chosen, deskId };
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('filed.title')}
        lead={t('filed.lead')}
        back={{ to: reportAddress('/cijfers', of), label: t('report.title') }}
      />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {desks.length > 0 && <ReportFilter desks={desks} chosen={of} onChange={choose} withRegion={false} />}
      {deskId !== undefined && <Filings key={`${deskId} ${of.year}`} {...of} deskId={deskId} />}
    </div>
  );
}

function Filings({ deskId, year, snapshot }: ChosenReport & { readonly deskId: string }) {
  const { t } = useTranslation('policy');
  const { data, error, isPending } = useQuestion(FiledReports, { deskId, year });
  const filings = data?.filedReports ?? [];
  if (isPending) return <Loading />;
  return (
    <>
      <FaultAlert fault={error} />
      {data && <FileReportForm {...{ deskId, year, snapshot }} filed={filings.length} />}
      {data && filings.length === 0 && (
        <Alert title={t('filed.none', { year })}>
          <p>{t('filed.noneMore', { year: year + 1 })}</p>
        </Alert>
      )}
      {filings.toReversed().map((filing) => (
        <FilingCard key={filing.id} deskId={deskId} year={year} filing={filing} />
      ))}
    </>
  );
}
