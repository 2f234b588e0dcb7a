import type { DeskFile, DeskFileFormat } from './imports.generated';

export const deskFiles: readonly DeskFile[] = [
  'aanvragen',
  'verloop',
  'locaties',
  'plaatsen',
  'bezetting',
  'afspraken',
  'loket',
];

/** A file of the device, and what it is for the platform. */
export interface ChosenFile {
  readonly key: string;
  readonly file: File;
  readonly format: DeskFileFormat;
  readonly kind: DeskFile | undefined;
}

const largestTogether = 16 * 1024 * 1024;

/** What files of desks are called; the name of the format itself goes before. */
const words: readonly (readonly [RegExp, DeskFile])[] = [
  [/aanvra|opvangvra|wachtlijst/, 'aanvragen'],
  [/verloop|historiek/, 'verloop'],
  [/locatie/, 'locaties'],
  [/bezet/, 'bezetting'],
  [/plaats/, 'plaatsen'],
  [/afspra/, 'afspraken'],
  [/loket/, 'loket'],
];

/** Nothing when it is neither CSV nor a workbook. */
export function chosenFile(file: File): ChosenFile | undefined {
  const name = file.name.toLowerCase();
  const format = name.endsWith('.csv') ? 'csv' : name.endsWith('.xlsx') ? 'xlsx' : undefined;
  if (!format) return undefined;
  const kind = words.find(([word]) => word.test(name))?.[1];
  return { key: crypto.randomUUID(), file, format, kind };
}

export function isTooLarge(files: readonly ChosenFile[]): boolean {
  return files.reduce((sum, { file }) => sum + file.size, 0) > largestTogether;
}

export function isTwice({ key, kind }: ChosenFile, files: readonly ChosenFile[]): boolean {
  return kind !== undefined && files.some((other) => other.key !== key && other.kind === kind);
}

/** Whether they can be sent to be looked at. */
export function isWhole(files: readonly ChosenFile[]): boolean {
  return (
    files.some(({ kind }) => kind === 'aanvragen') &&
    files.every((file) => file.kind !== undefined && !isTwice(file, files)) &&
    !isTooLarge(files)
  );
}

/** As the platform asks it; what they are called on the device stays there. */
export async function sentFiles(files: readonly ChosenFile[]) {
  const sent = await Promise.all(
    files.map(async ({ file, kind, format }) => ({
      file: kind,
      format,
      contentBase64: await base64Of(file),
    })),
  );
  return sent.flatMap(({ file, ...rest }) => (file === undefined ? [] : [{ file, ...rest }]));
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = reader.result as string;
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error(`${file.name} could not be read.`));
    reader.readAsDataURL(file);
  });
}
