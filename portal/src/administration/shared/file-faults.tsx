import { useTranslation } from 'react-i18next';
import { saveFile } from '../../app/save-file';
import { Alert, Button, DataTable } from '../../design';
import type { Column } from '../../design/data/data-table';
import { csvFile } from '../../policy/shared/csv-file';
import './file-faults.css';

/** What is wrong in a file; `file` in the words of who chose it. */
export interface FileFault {
  readonly file: string | null;
  readonly sheet?: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly allowed: string;
}

const parts = ['file', 'sheet', 'row', 'column', 'found', 'allowed'] as const;

interface FileFaultsProps {
  readonly faults: readonly FileFault[];
  /** There may be more than are shown. */
  readonly count: number;
}

/** Each thing that is wrong in the files, as a table and as a file. */
export function FileFaults({ faults, count }: FileFaultsProps) {
  const { t } = useTranslation('imports');
  const rows = faults.map((fault, index) => ({ ...fault, key: String(index) }));
  // A sheet is of no use where no file has any.
  const shown = parts.filter((part) => part !== 'sheet' || faults.some(({ sheet }) => sheet));
  const columns = shown.map((part): Column<(typeof rows)[number]> => ({
    id: part,
    header: t(`columns.${part}`),
    accessorFn: (fault) => fault[part] ?? '',
    ...(part === 'allowed' && {
      cell: ({ row: { original } }) => <span className="fault-allowed">{original.allowed}</span>,
    }),
  }));
  const save = () => {
    const heading = shown.map((part) => t(`columns.${part}`));
    saveFile(csvFile(t('faultsFile'), [heading, ...faults.map((fault) => shown.map((part) => fault[part]))]));
  };
  return (
    <section className="stack">
      <Alert kind="error" title={t('faults', { count })} live>
        <p>{t('faultsMore')}</p>
        {count > faults.length && <p>{t('faultsShown', { shown: faults.length })}</p>}
      </Alert>
      <DataTable label={t('faultsTable')} columns={columns} rows={rows} keyOf={({ key }) => key} />
      <div className="row">
        <Button look="secondary" icon="download" onClick={save}>
          {t('saveFaults')}
        </Button>
      </div>
    </section>
  );
}
