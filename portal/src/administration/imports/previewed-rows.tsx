import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design';
import { useDates } from '../../language/use-dates';
import type { Column } from '../../design/data/data-table';
import type { PreviewDeskFilesQuery } from './imports.generated';

type PreviewedFile = PreviewDeskFilesQuery['previewDeskFiles']['files'][number];

const counts = ['rows', 'added', 'corrected', 'known'] as const;

/** How many rows each file has, and what they would do; while something is wrong, only how many. */
export function PreviewedRows({ files }: { readonly files: readonly PreviewedFile[] }) {
  const { t } = useTranslation('imports');
  const { number } = useDates();
  const shown = counts.filter((count) => files.some((file) => file[count] !== null));
  const columns: Column<PreviewedFile>[] = [
    { id: 'kind', header: t('columns.kind'), accessorFn: ({ file }) => t(`kinds.${file}`) },
    ...shown.map((count): Column<PreviewedFile> => ({
      id: count,
      header: t(`columns.${count}`),
      accessorFn: (file) => file[count] ?? 0,
      cell: ({ row: { original } }) => number(original[count] ?? 0),
    })),
  ];
  return <DataTable label={t('rows')} columns={columns} rows={[...files]} keyOf={({ file }) => file} />;
}
