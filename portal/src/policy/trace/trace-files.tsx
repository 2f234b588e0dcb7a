import { useTranslation } from 'react-i18next';
import { useFile } from '../../app/use-file';
import { FaultAlert } from '../../design';
import { ask } from '../../graphql/ask';
import { FileButtons, type FileFormat } from '../shared/file-buttons';
import type { Figure } from './figure';
import { TraceFile } from './trace.generated';

/** The requests of a figure to take along: numbers, rules and facts, no names. */
export function TraceFiles({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('policy');
  const files = useFile(async (format: FileFormat) => {
    const { exportReportTrace } = await ask(TraceFile, { ...figure, format });
    return exportReportTrace;
  });
  return (
    <>
      <p className="soft small">{t('trace.filesMore')}</p>
      <div className="row no-print">
        <FileButtons files={files} />
      </div>
      <FaultAlert fault={files.fault} />
    </>
  );
}
