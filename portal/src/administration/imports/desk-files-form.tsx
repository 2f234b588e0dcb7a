import { useTranslation } from 'react-i18next';
import { ask } from '../../graphql/ask';
import { BringInFiles } from '../shared/bring-in-files';
import { deskFiles, type OwnMappings, sentFiles } from './desk-files';
import { ImportDeskFiles, PreviewDeskFiles } from './imports.generated';
import { PreviewView } from './preview-view';

interface DeskFilesFormProps {
  readonly deskId: string;
  readonly onStarted: (importId: string) => void;
}

/** The lists of a desk: looked at, then brought in. */
export function DeskFilesForm({ deskId, onStarted }: DeskFilesFormProps) {
  const { t } = useTranslation('imports');
  return (
    <BringInFiles
      kinds={deskFiles}
      texts={{
        hint: t('chooseHint'),
        kindOf: (kind) => t(`kinds.${kind}`),
        wrongFormat: (name) => t('wrong.format', { name }),
        tooLarge: t('wrong.tooLarge'),
        missing: t('wrong.noRequests'),
      }}
      look={async (files, mappings?: OwnMappings) =>
        ask(PreviewDeskFiles, { input: { deskId, files: await sentFiles(files, mappings) } })
      }
      bringIn={async (files, mappings) =>
        ask(ImportDeskFiles, { input: { deskId, files: await sentFiles(files, mappings) } })
      }
      onBroughtIn={({ importDeskFiles }) => onStarted(importDeskFiles.id)}
      preview={({ previewDeskFiles }, { busy, now }, { how, again }) => (
        <PreviewView
          preview={previewDeskFiles}
          mappings={how}
          starting={busy}
          onStart={now}
          onLookAgain={again}
        />
      )}
    />
  );
}
