import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, Card, FaultAlert, Loading } from '../../design';
import { useDesks } from '../../families/shared/use-desks';
import { useDates } from '../../language/use-dates';
import { usePages } from '../../organisers/shared/use-pages';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { RetentionReports, type RetentionReportsQuery } from './retention.generated';

type Report = RetentionReportsQuery['retentionReports']['nodes'][number];

export function Component() {
  return (
    <SignInNeeded as={administrationPages.retention.as}>
      <RetentionPage />
    </SignInNeeded>
  );
}

/** What was erased because its agreed term was over, last first: numbers alone. */
function RetentionPage() {
  const { t } = useTranslation('administration');
  const { nodes, error, isPending, hasMore, isAskingMore, askMore } = usePages(
    RetentionReports,
    {},
    ({ retentionReports }) => retentionReports,
  );
  return (
    <div className="stack stack-wide">
      <AdministrationHead page="retention" />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {!isPending && !error && nodes.length === 0 && (
        <Alert title={t('retention.none')}>
          <p>{t('retention.noneMore')}</p>
        </Alert>
      )}
      <div className="cards">
        {nodes.map((report) => (
          <ReportCard key={report.id} report={report} />
        ))}
      </div>
      {hasMore && (
        <div className="row">
          <Button look="secondary" busy={isAskingMore} onClick={askMore}>
            {t('retention.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function ReportCard({ report: { completedAt, families, counts } }: { readonly report: Report }) {
  const { t } = useTranslation('administration');
  const { day } = useDates();
  const { data } = useDesks();
  const deskName = (id: string) => data?.desks.find((desk) => desk.id === id)?.name ?? id;
  return (
    <Card as="section">
      <h2>{day(completedAt)}</h2>
      {families !== null && <p>{t('retention.families', { count: families })}</p>}
      <ul>
        {counts.map(({ deskId, retentionClass, records }) => (
          <li key={`${deskId} ${retentionClass}`}>
            {deskName(deskId)}: {t(`retention.classes.${retentionClass}`, { count: records })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
