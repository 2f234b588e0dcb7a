import { useTranslation } from 'react-i18next';
import { Card, FaultAlert, Fold, Loading, Pill } from '../../design';
import { DataTable } from '../../design/data/data-table';
import { useQuestion } from '../../graphql/use-question';
import { ActionList } from './action-list';
import { Parked } from './parked';
import { ScanList } from './scan-list';
import { type Answer, furthestBehind, type Service, services } from './services';
import { useWorkColumns } from './work-columns';

const refreshEvery = 10_000;
/** Behind for longer is told at the top: shorter is how it always is. */
const longSeconds = 60;

export function ServiceCard({ service }: { readonly service: Service }) {
  const { t } = useTranslation('work');
  const { data, error, isPending } = useQuestion(services[service].question, {}, { refreshEvery });
  const headingId = `work-${service}`;
  return (
    <Card as="section" labelledBy={headingId}>
      <div className="row row-apart">
        <h2 id={headingId}>{t(`services.${service}`)}</h2>
        {data && <Standing answer={data.answer} />}
      </div>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && <ServiceParts service={service} answer={data.answer} />}
    </Card>
  );
}

interface PartsProps {
  readonly service: Service;
  readonly answer: Answer;
}

function ServiceParts({ service, answer }: PartsProps) {
  const { t } = useTranslation('work');
  const columns = useWorkColumns();
  const { work, scans, actions } = answer;
  return (
    <div className="stack">
      <Parked service={service} parts={work} />
      <Fold summary={t('parts.show', { count: work.length })}>
        <DataTable
          label={t('parts.title', { service: t(`services.${service}`) })}
          columns={columns}
          rows={[...work]}
          keyOf={({ consumer, kind }) => `${kind} ${consumer}`}
        />
      </Fold>
      {scans.length > 0 && (
        <Fold summary={t('scans.show', { count: scans.length })}>
          <ScanList scans={scans} />
        </Fold>
      )}
      {actions.length > 0 && (
        <Fold summary={t('actions.show', { count: actions.length })}>
          <ActionList actions={actions} />
        </Fold>
      )}
    </div>
  );
}

/** In a word how it does; most urgent first. */
function Standing({ answer: { work, scans, deadlineLatenessSeconds } }: { readonly answer: Answer }) {
  const { t } = useTranslation('work');
  const parked = work.reduce((sum, part) => sum + part.parked, 0);
  const ownerless = [...work, ...scans].filter(({ owner }) => owner === 'nobody').length;
  const late = Math.max(
    0,
    deadlineLatenessSeconds ?? 0,
    ...work.map((one) => furthestBehind(one, 'lagSeconds') ?? 0),
  );
  if (parked > 0) return <Pill kind="error">{t('standing.parked', { count: parked })}</Pill>;
  if (ownerless > 0) return <Pill kind="error">{t('standing.ownerless', { count: ownerless })}</Pill>;
  if (work.some(({ rebuilding }) => rebuilding)) return <Pill kind="action">{t('standing.rebuilding')}</Pill>;
  if (late > longSeconds) return <Pill kind="warning">{t('standing.late')}</Pill>;
  return <Pill kind="success">{t('standing.good')}</Pill>;
}
