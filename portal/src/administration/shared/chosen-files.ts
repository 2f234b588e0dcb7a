export type FileFormat = 'csv' | 'xlsx';

/** What kinds of files somebody can bring in together. */
export interface FileKinds<Kind extends string> {
  readonly all: readonly Kind[];
  readonly formats: readonly FileFormat[];
  /** What such files are called; the first that fits counts. */
  readonly words: readonly (readonly [RegExp, Kind])[];
  /** Without it the others cannot be looked at. */
  readonly needed?: Kind;
  /** Bytes. */
  readonly largestTogether: number;
}

/** A file of the device, and what it is for the platform. */
export interface ChosenFile<Kind extends string> {
  readonly key: string;
  readonly file: File;
  readonly format: FileFormat;
  readonly kind: Kind | undefined;
}

/** Nothing when it has another format. */
export function chosenFile<Kind extends string>(
  file: File,
  { formats, words }: FileKinds<Kind>,
): ChosenFile<Kind> | undefined {
  const name = file.name.toLowerCase();
  const format = formats.find((extension) => name.endsWith(`.${extension}`));
  if (!format) return undefined;
  const kind = words.find(([word]) => word.test(name))?.[1];
  return { key: crypto.randomUUID(), file, format, kind };
}

export function isTooLarge<Kind extends string>(
  files: readonly ChosenFile<Kind>[],
  { largestTogether }: FileKinds<Kind>,
): boolean {
  return files.reduce((sum, { file }) => sum + file.size, 0) > largestTogether;
}

export function isTwice<Kind extends string>(
  { key, kind }: ChosenFile<Kind>,
  files: readonly ChosenFile<Kind>[],
): boolean {
  return kind !== undefined && files.some((other) => other.key !== key && other.kind === kind);
}

export function lacksNeeded<Kind extends string>(
  files: readonly ChosenFile<Kind>[],
  { needed }: FileKinds<Kind>,
): boolean {
  return needed !== undefined && !files.some(({ kind }) => kind === needed);
}

/** Whether they can be sent to be looked at. */
export function areWhole<Kind extends string>(
  files: readonly ChosenFile<Kind>[],
  kinds: FileKinds<Kind>,
): boolean {
  return (
    files.length > 0 &&
    !lacksNeeded(files, kinds) &&
    files.every((file) => file.kind !== undefined && !isTwice(file, files)) &&
    !isTooLarge(files, kinds)
  );
}

/** Without the heading of a data address. */
export function base64Of(file: File): Promise<string> {
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
