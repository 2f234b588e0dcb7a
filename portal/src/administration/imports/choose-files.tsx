import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FileButton, SelectField } from '../../design';
import { type ChosenFile, chosenFile, deskFiles, isTooLarge, isTwice } from './chosen-files';
import type { DeskFile } from './imports.generated';
import './choose-files.css';

interface ChooseFilesProps {
  readonly files: readonly ChosenFile[];
  /** Whether what is still wrong is shown. */
  readonly shown: boolean;
  readonly onChange: (files: readonly ChosenFile[]) => void;
}

/** Files of the device, each with what stands in it. */
export function ChooseFiles({ files, shown, onChange }: ChooseFilesProps) {
  const { t } = useTranslation('imports');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const add = (list: readonly File[]) => {
    const added = list.map((file) => ({ name: file.name, chosen: chosenFile(file) }));
    setRefused(added.filter(({ chosen }) => !chosen).map(({ name }) => name));
    onChange([...files, ...added.flatMap(({ chosen }) => chosen ?? [])]);
  };
  const change = (key: string, kind: DeskFile | undefined) =>
    onChange(files.map((file) => (file.key === key ? { ...file, kind } : file)));
  const hasRequests = files.some(({ kind }) => kind === 'aanvragen');
  return (
    <Card as="section">
      <h2>{t('choose')}</h2>
      <p className="soft measure">{t('chooseHint')}</p>
      <div className="row">
        <FileButton accept=".csv,.xlsx" onChoose={add}>
          {t('add')}
        </FileButton>
      </div>
      {refused.map((name) => (
        <Alert key={name} kind="warning" title={t('wrong.format', { name })} live />
      ))}
      {isTooLarge(files) && <Alert kind="warning" title={t('wrong.tooLarge')} live />}
      {shown && files.length > 0 && !hasRequests && (
        <Alert kind="warning" title={t('wrong.noRequests')} live />
      )}
      {files.length === 0 ? (
        <p className="soft">{t('noneChosen')}</p>
      ) : (
        <ul className="plain-list stack" aria-label={t('chosen')}>
          {files.map((file) => (
            <li key={file.key} className="row row-end chosen-file">
              <SelectField
                label={t('kindOf', { name: file.file.name })}
                value={file.kind ?? ''}
                error={errorOf(file)}
                onChange={({ target }) =>
                  change(
                    file.key,
                    deskFiles.find((kind) => kind === target.value),
                  )
                }
              >
                <option value="">{t('choosePlease')}</option>
                {deskFiles.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kinds.${kind}`)}
                  </option>
                ))}
              </SelectField>
              <Button
                look="quiet"
                icon="cross"
                onClick={() => onChange(files.filter(({ key }) => key !== file.key))}
              >
                {t('remove', { name: file.file.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );

  function errorOf(file: ChosenFile): string | undefined {
    if (isTwice(file, files)) return t('wrong.twice');
    return shown && file.kind === undefined ? t('wrong.kind') : undefined;
  }
}
