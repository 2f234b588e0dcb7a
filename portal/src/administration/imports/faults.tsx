import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../app/save-file';
import { Alert, Button, DataTable } from '../../design';
import type { Column } from '../../design/data/data-table';
import { csvFile } from '../../policy/shared/csv-file';
import type { PreviewDeskFilesQuery } from './imports.generated';
import './faults.css';

type Preview = PreviewDeskFilesQuery['previewDeskFiles'];
type Fault = Preview['faults'][number] & { readonly key: string };

const parts = ['file', 'sheet', 'row', 'column', 'found', 'allowed'] as const;

/** Each thing that is wrong in the files, as a table and as a file. */
export function Faults({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('imports');
  const faults = useMemo(
    () => preview.faults.map((fault, index): Fault => ({ ...fault, key: String(index) })),
    [preview],
  );
  const valueOf = (fault: Fault, part: (typeof parts)[number]) =>
    part === 'file' ? fault.file && t(`kinds.${fault.file}`) : fault[part];
  // A sheet is of no use where no file has any.
  const shown = parts.filter((part) => part !== 'sheet' || faults.some(({ sheet }) => sheet !== null));
  const columns = shown.map((part): Column<Fault> => ({
    id: part,
    header: t(`columns.${part}`),
    accessorFn: (fault) => valueOf(fault, part) ?? '',
    ...(part === 'allowed' && {
      cell: ({ row: { original } }) => <span className="fault-allowed">{original.allowed}</span>,
    }),
  }));
  const save = () => {
    const heading = shown.map((part) => t(`columns.${part}`));
    const rows = faults.map((fault) => shown.map((part) => valueOf(fault, part)));
    saveFile(csvFile(t('faultsFile'), [heading, ...rows]));
  };
  const { faultCount: count } = preview;
  return (
    <section className="stack">
      <Alert kind="error" title={t('faults', { count })} live>
        <p>{t('faultsMore')}</p>
        {count > faults.length && <p>{t('faultsShown', { shown: faults.length })}</p>}
      </Alert>
      <DataTable label={t('faultsTable')} columns={columns} rows={faults} keyOf={({ key }) => key} />
      <div className="row">
        <Button look="secondary" icon="download" onClick={save}>
          {t('saveFaults')}
        </Button>
      </div>
    </section>
  );
}
