import { useTranslation } from 'react-i18next';
import { Alert, Card, Pill, RefusalText } from '../../design';
import { useDates } from '../../language/use-dates';
import type { DeskImportsQuery } from './imports.generated';
import { Overfilled } from './overfilled';

type DeskImport = DeskImportsQuery['deskImports'][number];

const kinds = { running: 'action', done: 'success', failed: 'error', interrupted: 'warning' } as const;

interface ImportHistoryProps {
  readonly deskId: string;
  readonly imports: readonly DeskImport[];
}

/** What was brought in here before, last first, with what came of it. */
export function ImportHistory({ deskId, imports }: ImportHistoryProps) {
  const { t } = useTranslation('imports');
  const [last] = imports;
  return (
    <section className="stack">
      <h2>{t('history')}</h2>
      {imports.length === 0 && (
        <Alert title={t('none')}>
          <p>{t('noneMore')}</p>
        </Alert>
      )}
      {last?.result && last.result.overfilledCount > 0 && (
        <Overfilled deskId={deskId} importId={last.id} count={last.result.overfilledCount} />
      )}
      <div className="cards">
        {imports.map((one) => (
          <ImportCard key={one.id} one={one} />
        ))}
      </div>
    </section>
  );
}

function ImportCard({ one: { state, startedAt, result, refusal } }: { readonly one: DeskImport }) {
  const { t } = useTranslation('imports');
  const { moment, number } = useDates();
  return (
    <Card as="section">
      <div className="row row-apart">
        <h3>{moment(startedAt)}</h3>
        <Pill kind={kinds[state]}>{t(`states.${state}`)}</Pill>
      </div>
      {refusal && (
        <p>
          {t('refused')} <RefusalText refusal={refusal} />
        </p>
      )}
      {(state === 'failed' || state === 'interrupted') && <p>{t('again')}</p>}
      {result && (
        <>
          <p>
            {result.changes === 0
              ? t('nothingNew')
              : t('changes', { count: result.changes, number: number(result.changes) })}
          </p>
          <ul>
            {result.files.map(({ file, rows }) => (
              <li key={file}>{t('countOf', { kind: t(`kinds.${file}`), count: number(rows) })}</li>
            ))}
          </ul>
          {result.skippedErased > 0 && <p>{t('skippedErased', { count: result.skippedErased })}</p>}
          {result.notices.map((notice) => (
            <p key={notice} className="soft">
              {notice}
            </p>
          ))}
        </>
      )}
    </Card>
  );
}
