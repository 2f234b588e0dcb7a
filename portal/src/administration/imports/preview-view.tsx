import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, CheckField } from '../../design';
import { Faults } from './faults';
import type { PreviewDeskFilesQuery } from './imports.generated';
import { PreviewedRows } from './previewed-rows';

type Preview = PreviewDeskFilesQuery['previewDeskFiles'];

interface PreviewViewProps {
  readonly preview: Preview;
  readonly starting: boolean;
  readonly onStart: () => void;
}

/** What is in the files: what is wrong, or what they would do and the button that does it. */
export function PreviewView({ preview, starting, onStart }: PreviewViewProps) {
  const { t } = useTranslation('imports');
  const { files, faultCount, notices, skippedErased, leaving } = preview;
  const isRight = faultCount === 0;
  const isNew = files.some(({ added, corrected }) => (added ?? 0) + (corrected ?? 0) > 0) || leaving > 0;
  return (
    <section className="stack">
      <h2>{t('preview')}</h2>
      {isRight ? (
        <Alert kind="success" title={t('right')} live>
          {!isNew && <p>{t('allKnown')}</p>}
          {skippedErased > 0 && <p>{t('skippedErased', { count: skippedErased })}</p>}
        </Alert>
      ) : (
        <Faults preview={preview} />
      )}
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
      {isRight && <Start leaving={leaving} starting={starting} onStart={onStart} />}
    </section>
  );
}

function Start({
  leaving,
  starting,
  onStart,
}: Omit<PreviewViewProps, 'preview'> & { readonly leaving: number }) {
  const { t } = useTranslation('imports');
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const mayStart = leaving === 0 || agreed;
  return (
    <>
      {leaving > 0 && (
        <Alert kind="warning" title={t('leaving', { count: leaving })}>
          <p>{t('leavingMore')}</p>
          <CheckField
            label={t('leavingAgreed')}
            input={{ checked: agreed, onChange: ({ target }) => setAgreed(target.checked) }}
          />
          {asked && !agreed && <p role="alert">{t('leavingMissing')}</p>}
        </Alert>
      )}
      <div className="row">
        <Button
          icon="check"
          busy={starting}
          onClick={() => {
            setAsked(true);
            if (mayStart) onStart();
          }}
        >
          {t('start')}
        </Button>
      </div>
    </>
  );
}
