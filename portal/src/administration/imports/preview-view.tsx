import { useTranslation } from 'react-i18next';
import { Alert } from '../../design';
import { FileFaults } from '../shared/file-faults';
import { StartImport } from '../shared/start-import';
import type { OwnMappings } from './desk-files';
import type { PreviewDeskFilesQuery } from './imports.generated';
import { MapHeadings } from './map-headings';
import { PreviewedRows } from './previewed-rows';

type Preview = PreviewDeskFilesQuery['previewDeskFiles'];

interface PreviewViewProps {
  readonly preview: Preview;
  /** With which it was looked at. */
  readonly mappings: OwnMappings | undefined;
  readonly starting: boolean;
  readonly onStart: () => void;
  readonly onLookAgain: (mappings: OwnMappings) => void;
}

/** What is in the files: what is wrong, or what they would do and the button that does it. */
export function PreviewView({ preview, mappings, starting, onStart, onLookAgain }: PreviewViewProps) {
  const { t } = useTranslation('imports');
  const { files, headings, faults, faultCount, notices, skippedErased, leaving } = preview;
  const isRight = faultCount === 0;
  const isNew = files.some(({ added, corrected }) => (added ?? 0) + (corrected ?? 0) > 0) || leaving > 0;
  const named = ({ file, ...fault }: Preview['faults'][number]) => ({
    ...fault,
    file: file && t(`kinds.${file}`),
  });
  return (
    <section className="stack">
      <h2>{t('preview')}</h2>
      {isRight ? (
        <Alert kind="success" title={t('right')} live>
          {!isNew && <p>{t('allKnown')}</p>}
          {skippedErased > 0 && <p>{t('skippedErased', { count: skippedErased })}</p>}
        </Alert>
      ) : (
        <FileFaults faults={faults.map(named)} count={faultCount} />
      )}
      {headings.length > 0 && <MapHeadings {...{ headings, mappings, isRight }} onMap={onLookAgain} />}
      {files.length > 0 && <PreviewedRows files={files} />}
      {notices.length > 0 && (
        <Alert title={t('notices')}>
          <ul>
            {notices.map(({ file, text }) => (
              <li key={`${file} ${text}`}>{file ? `${t(`kinds.${file}`)}: ${text}` : text}</li>
            ))}
          </ul>
        </Alert>
      )}
      {isRight && <StartImport leaving={leaving} starting={starting} onStart={onStart} />}
    </section>
  );
}
