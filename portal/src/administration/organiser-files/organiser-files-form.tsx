import { useTranslation } from 'react-i18next';
import { WorkProgress } from '../../design';
import { ask } from '../../graphql/ask';
import { BringInFiles } from '../shared/bring-in-files';
import type { Report } from './brought-in';
import { ImportOrganiserFiles, PreviewOrganiserFiles } from './organiser-files.generated';
import { contentsOf, organiserFiles } from './organiser-files';
import { OrganiserPreview } from './organiser-preview';

interface OrganiserFilesFormProps {
  readonly organiserId: string;
  readonly onBroughtIn: (report: Report) => void;
}

/** The files of an organiser's own system: looked at, then brought in. */
export function OrganiserFilesForm({ organiserId, onBroughtIn }: OrganiserFilesFormProps) {
  const { t } = useTranslation('exchange');
  return (
    <BringInFiles
      kinds={organiserFiles}
      texts={{
        hint: t('files.hint'),
        kindOf: (kind) => t(`files.kinds.${kind}`),
        wrongFormat: (name) => t('files.wrongFormat', { name }),
        tooLarge: t('files.tooLarge'),
      }}
      look={async (files) =>
        ask(PreviewOrganiserFiles, { input: { organiserId, ...(await contentsOf(files)) } })
      }
      bringIn={async (files) =>
        ask(ImportOrganiserFiles, { input: { organiserId, ...(await contentsOf(files)) } })
      }
      onBroughtIn={({ importOrganiser }) => onBroughtIn(importOrganiser)}
      preview={({ previewOrganiserFiles }, { busy, now }) => (
        <>
          <OrganiserPreview preview={previewOrganiserFiles} starting={busy} onStart={now} />
          {busy && <WorkProgress label={t('files.busy')} />}
        </>
      )}
    />
  );
}
