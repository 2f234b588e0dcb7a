import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert } from '../../design';
import { Fault } from '../../graphql/fault';
import { ChooseFiles, type FileTexts } from './choose-files';
import { areWhole, type ChosenFile, type FileKinds } from './chosen-files';

interface BringInFilesProps<Kind extends string, Preview, Result, How> {
  readonly kinds: FileKinds<Kind>;
  readonly texts: FileTexts<Kind>;
  /** @param how as they are to be read; absent the first time */
  readonly look: (files: readonly ChosenFile<Kind>[], how: How | undefined) => Promise<Preview>;
  /** As they were looked at last. */
  readonly bringIn: (files: readonly ChosenFile<Kind>[], how: How | undefined) => Promise<Result>;
  readonly onBroughtIn: (result: Result) => void;
  /** Says what is in the files, with the button that brings them in. */
  readonly preview: (
    preview: Preview,
    start: { readonly busy: boolean; readonly now: () => void },
    looked: { readonly how: How | undefined; readonly again: (how: How) => void },
  ) => ReactNode;
}

/** Choose files, look at what is in them, bring them in. The files stay on the device until then. */
export function BringInFiles<Kind extends string, Preview, Result, How = never>({
  kinds,
  texts,
  look,
  bringIn,
  onBroughtIn,
  preview,
}: BringInFilesProps<Kind, Preview, Result, How>) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly ChosenFile<Kind>[]>([]);
  const [tried, setTried] = useState(false);
  // Looking takes a while: only when it is asked for, never again by itself.
  const looking = useMutation({ mutationFn: (how: How | undefined) => look(files, how) });
  const how = looking.variables;
  const start = useMutation({
    mutationFn: () => bringIn(files, how),
    onSuccess: (result) => {
      onBroughtIn(result);
      return client.invalidateQueries();
    },
    // What others changed since may have made them wrong: the preview says so better.
    onError: (fault) => isWrongNow(fault) && looking.mutate(how),
  });
  const choose = (chosen: readonly ChosenFile<Kind>[]) => {
    looking.reset();
    start.reset();
    setFiles(chosen);
    setTried(false);
  };
  const lookAtThem = () => {
    setTried(true);
    if (areWhole(files, kinds)) looking.mutate(undefined);
  };
  return (
    <>
      <ChooseFiles {...{ kinds, texts, files }} shown={tried} onChange={choose} />
      {!looking.data && (
        <div className="row">
          <Button icon="search" busy={looking.isPending} onClick={lookAtThem}>
            {t('check')}
          </Button>
          <p className="soft">{t('nothingYet')}</p>
        </div>
      )}
      <div role="status">{looking.isPending && <p>{t('checking')}</p>}</div>
      <FaultAlert fault={looking.error} />
      {looking.data &&
        preview(
          looking.data,
          { busy: start.isPending, now: () => start.mutate() },
          { how, again: (other) => looking.mutate(other) },
        )}
      {!isWrongNow(start.error) && <FaultAlert fault={start.error} />}
    </>
  );
}

const isWrongNow = (fault: unknown) => fault instanceof Fault && fault.code === 'BAD_INPUT';
