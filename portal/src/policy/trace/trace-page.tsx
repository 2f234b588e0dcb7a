import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Card, FaultAlert, Loading, PageHead, Properties, Property } from '../../design';
import { municipalityName } from '../../families/shared/municipalities';
import { useDates } from '../../language/use-dates';
import { MoreButton } from '../../organisers/shared/more-button';
import { usePages } from '../../organisers/shared/use-pages';
import { reportAddress } from '../report/report-address';
import { useOwnDesks } from '../shared/use-own-desks';
import { type Figure, useAskedFigure } from './figure';
import { ReportTrace } from './trace.generated';
import { TraceFiles } from './trace-files';
import { TraceRules } from './trace-rules';
import { TraceTable } from './trace-table';

export function Component() {
  const { t } = useTranslation('policy');
  const figure = useAskedFigure();
  return (
    <SignInNeeded as={['policy', 'operator', 'deskWorker']}>
      {figure ? (
        <TracePage figure={figure} />
      ) : (
        <PageHead
          title={t('trace.noFigure')}
          lead={t('trace.noFigureMore')}
          back={{ to: '/cijfers', label: t('report.title') }}
        />
      )}
    </SignInNeeded>
  );
}

const noRequests = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Which requests are in a number of the report: for the desk. Others see the number, and why no more. */
function TracePage({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('policy');
  const { day, moment } = useDates();
  const { desks } = useOwnDesks();
  const list = usePages(ReportTrace, { ...figure }, ({ reportTrace }) => reportTrace.requests ?? noRequests);
  const { deskId, year, snapshot, knownAt, column, nis, outsideArea } = figure;
  const row = nis ? municipalityName(nis) : t(outsideArea ? 'report.outsideArea' : 'trace.allRows');
  const trace = list.first?.reportTrace;
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('trace.title')}
        lead={`${t(`columns.${column}`)}, ${row}, ${year}`}
        back={{ to: reportAddress('/cijfers', { deskId, year, snapshot }), label: t('report.title') }}
      />
      <FaultAlert fault={list.error} />
      {list.isPending && <Loading />}
      {trace && !list.error && (
        <>
          <Card as="section">
            <h2>{t('trace.figure')}</h2>
            <Properties>
              <Property label={t(`columns.${column}`)}>{String(trace.count ?? t('hidden'))}</Property>
              <Property label={t('report.desk')}>{desks.find(({ id }) => id === deskId)?.name}</Property>
              <Property label={t('report.snapshot')}>{day(snapshot)}</Property>
              <Property label={t('trace.knownAt')}>{moment(knownAt)}</Property>
              <Property label={t('trace.ruleVersion')}>{trace.ruleVersion}</Property>
            </Properties>
            {!trace.whyNoRequests && <TraceFiles figure={figure} />}
          </Card>
          {trace.whyNoRequests ? (
            <Alert title={t(`trace.why.${trace.whyNoRequests}.title`)}>
              <p>{t(`trace.why.${trace.whyNoRequests}.more`)}</p>
            </Alert>
          ) : (
            <>
              <TraceRules requests={list.nodes} year={year} snapshot={snapshot} />
              {trace.count === 0 ? (
                <Alert title={t('trace.none')} />
              ) : (
                <TraceTable requests={list.nodes} count={trace.count ?? 0} />
              )}
              <MoreButton list={list} />
            </>
          )}
        </>
      )}
    </div>
  );
}
