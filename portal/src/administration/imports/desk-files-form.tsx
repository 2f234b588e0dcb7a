import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert } from '../../design';
import { ask } from '../../graphql/ask';
import { Fault } from '../../graphql/fault';
import { ChooseFiles } from './choose-files';
import { type ChosenFile, isWhole, sentFiles } from './chosen-files';
import { ImportDeskFiles, PreviewDeskFiles } from './imports.generated';
import { PreviewView } from './preview-view';

interface DeskFilesFormProps {
  readonly deskId: string;
  readonly onStarted: (importId: string) => void;
}

/** Choose files, look at what is in them, bring them in. The files stay on the device until then. */
export function DeskFilesForm({ deskId, onStarted }: DeskFilesFormProps) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [tried, setTried] = useState(false);
  // Looking takes a while: only when it is asked for, never again by itself.
  const preview = useMutation({
    mutationFn: async () => ask(PreviewDeskFiles, { input: { deskId, files: await sentFiles(files) } }),
  });
  const start = useMutation({
    mutationFn: async () => ask(ImportDeskFiles, { input: { deskId, files: await sentFiles(files) } }),
    onSuccess: ({ importDeskFiles }) => {
      onStarted(importDeskFiles.id);
      return client.invalidateQueries();
    },
    // What others changed since may have made them wrong: the preview says so better.
    onError: (fault) => isWrongNow(fault) && preview.mutate(),
  });
  const choose = (chosen: readonly ChosenFile[]) => {
    preview.reset();
    start.reset();
    setFiles(chosen);
    setTried(false);
  };
  const look = () => {
    setTried(true);
    if (isWhole(files)) preview.mutate();
  };
  return (
    <>
      <ChooseFiles files={files} shown={tried} onChange={choose} />
      {!preview.data && (
        <div className="row">
          <Button icon="search" busy={preview.isPending} onClick={look}>
            {t('check')}
          </Button>
          <p className="soft">{t('nothingYet')}</p>
        </div>
      )}
      <div role="status">{preview.isPending && <p>{t('checking')}</p>}</div>
      <FaultAlert fault={preview.error} />
      {preview.data && (
        <PreviewView
          preview={preview.data.previewDeskFiles}
          starting={start.isPending}
          onStart={() => start.mutate()}
        />
      )}
      {!isWrongNow(start.error) && <FaultAlert fault={start.error} />}
    </>
  );
}

const isWrongNow = (fault: unknown) => fault instanceof Fault && fault.code === 'BAD_INPUT';
