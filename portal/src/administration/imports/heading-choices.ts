import type { OwnMappings } from './desk-files';
import type { DeskFile, PreviewDeskFilesQuery } from './imports.generated';

/** Heading of the desk → column of the format, or nothing. */
export type HeadingChoices = Readonly<Record<string, string>>;
export type ChoicesByFile = Partial<Record<DeskFile, HeadingChoices>>;

/** What was chosen the last time; the first time what looks alike. */
export function startingChoices(
  headings: PreviewDeskFilesQuery['previewDeskFiles']['headings'],
  mappings: OwnMappings | undefined,
): ChoicesByFile {
  return Object.fromEntries(
    headings.map(({ file, own }) => {
      const before = new Map(mappings?.[file]?.map(({ heading, column }) => [heading, column]));
      const choices = own.map(({ heading, likelyColumn }) => {
        return [heading, (mappings ? before.get(heading) : likelyColumn) ?? ''];
      });
      return [file, Object.fromEntries(choices) as HeadingChoices];
    }),
  );
}

export const chosenColumns = (choices: HeadingChoices): string[] => Object.values(choices).filter(Boolean);

export const isChosenTwice = (column: string, choices: HeadingChoices): boolean =>
  chosenColumns(choices).filter((other) => other === column).length > 1;

/** As the platform asks it; nothing while a column is chosen twice. */
export function mappingsFrom(choices: ChoicesByFile): OwnMappings | undefined {
  const files = Object.entries(choices).filter(([, ofFile]) => chosenColumns(ofFile).length > 0);
  const isWrong = files.some(([, ofFile]) =>
    chosenColumns(ofFile).some((column) => isChosenTwice(column, ofFile)),
  );
  if (isWrong) return undefined;
  return Object.fromEntries(
    files.map(([file, ofFile]) => [
      file,
      Object.entries(ofFile).flatMap(([heading, column]) => (column ? [{ heading, column }] : [])),
    ]),
  );
}
