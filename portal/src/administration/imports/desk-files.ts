import { base64Of, type ChosenFile, type FileKinds } from '../shared/chosen-files';
import type { DeskFile, OwnHeadingInput } from './imports.generated';

export const deskFiles: FileKinds<DeskFile> = {
  all: ['aanvragen', 'verloop', 'locaties', 'plaatsen', 'bezetting', 'afspraken', 'loket'],
  formats: ['csv', 'xlsx'],
  // The name of the format itself goes before.
  words: [
    [/aanvra|opvangvra|wachtlijst/, 'aanvragen'],
    [/verloop|historiek/, 'verloop'],
    [/locatie/, 'locaties'],
    [/bezet/, 'bezetting'],
    [/plaats/, 'plaatsen'],
    [/afspra/, 'afspraken'],
    [/loket/, 'loket'],
  ],
  needed: 'aanvragen',
  largestTogether: 16 * 1024 * 1024,
};

/** Which headings of the desk's own stand for which columns, per file. */
export type OwnMappings = Partial<Record<DeskFile, readonly OwnHeadingInput[]>>;

/** As the platform asks it; what they are called on the device stays there. */
export async function sentFiles(files: readonly ChosenFile<DeskFile>[], mappings: OwnMappings = {}) {
  const sent = await Promise.all(
    files.map(async ({ file, kind, format }) => ({
      file: kind,
      format,
      contentBase64: await base64Of(file),
    })),
  );
  return sent.flatMap(({ file, ...rest }) =>
    file === undefined ? [] : [{ file, ...rest, mapping: mappings[file] ?? null }],
  );
}
