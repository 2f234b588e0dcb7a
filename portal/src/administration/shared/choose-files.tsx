import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FileButton, SelectField } from '../../design';
import {
  type ChosenFile,
  chosenFile,
  type FileKinds,
  isTooLarge,
  isTwice,
  lacksNeeded,
} from './chosen-files';
import './choose-files.css';

/** What differs with who brings files in. */
export interface FileTexts<Kind extends string> {
  readonly hint: string;
  readonly kindOf: (kind: Kind) => string;
  readonly wrongFormat: (name: string) => string;
  readonly tooLarge: string;
  /** Of the kind that is needed. */
  readonly missing?: string;
}

interface ChooseFilesProps<Kind extends string> {
  readonly kinds: FileKinds<Kind>;
  readonly texts: FileTexts<Kind>;
  readonly files: readonly ChosenFile<Kind>[];
  /** Whether what is still wrong is shown. */
  readonly shown: boolean;
  readonly onChange: (files: readonly ChosenFile<Kind>[]) => void;
}

/** Files of the device, each with what stands in it. */
export function ChooseFiles<Kind extends string>({
  kinds,
  texts,
  files,
  shown,
  onChange,
}: ChooseFilesProps<Kind>) {
  const { t } = useTranslation('imports');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const add = (list: readonly File[]) => {
    const added = list.map((file) => ({ name: file.name, chosen: chosenFile(file, kinds) }));
    setRefused(added.filter(({ chosen }) => !chosen).map(({ name }) => name));
    onChange([...files, ...added.flatMap(({ chosen }) => chosen ?? [])]);
  };
  const change = (key: string, kind: Kind | undefined) =>
    onChange(files.map((file) => (file.key === key ? { ...file, kind } : file)));
  return (
    <Card as="section">
      <h2>{t('choose')}</h2>
      <p className="soft measure">{texts.hint}</p>
      <div className="row">
        <FileButton accept={kinds.formats.map((format) => `.${format}`).join()} onChoose={add}>
          {t('add')}
        </FileButton>
      </div>
      {refused.map((name) => (
        <Alert key={name} kind="warning" title={texts.wrongFormat(name)} live />
      ))}
      {isTooLarge(files, kinds) && <Alert kind="warning" title={texts.tooLarge} live />}
      {shown && files.length > 0 && lacksNeeded(files, kinds) && (
        <Alert kind="warning" title={texts.missing} live />
      )}
      {files.length === 0 ? (
        <p className="soft" role={shown ? 'alert' : undefined}>
          {t('noneChosen')}
        </p>
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
                    kinds.all.find((kind) => kind === target.value),
                  )
                }
              >
                <option value="">{t('choosePlease')}</option>
                {kinds.all.map((kind) => (
                  <option key={kind} value={kind}>
                    {texts.kindOf(kind)}
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

  function errorOf(file: ChosenFile<Kind>): string | undefined {
    if (isTwice(file, files)) return t('wrong.twice');
    return shown && file.kind === undefined ? t('wrong.kind') : undefined;
  }
}
