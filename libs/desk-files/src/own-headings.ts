import { type DeskFile, deskFiles } from './desk-file.js';
import type { FileReadings } from './draft.js';
import { likelyColumns } from './rows/likely-columns.js';

/** Headings of a file that the format does not know, and the columns that they may stand for. */
export interface OwnHeadings {
  readonly file: DeskFile;
  readonly own: readonly { readonly heading: string; readonly likelyColumn: string | undefined }[];
  /** That the file does not have by their own name. */
  readonly lacking: readonly { readonly column: string; readonly required: boolean }[];
}

/** Of each file that has headings of its own, whether or not they were mapped. They are for who has the file. */
export function ownHeadings(readings: FileReadings): OwnHeadings[] {
  return deskFiles.flatMap((file): OwnHeadings[] => {
    const { own = [], lacking = [] } = readings[file]?.headingsOfItsOwn ?? {};
    if (own.length === 0 || lacking.length === 0) return [];
    const likely = likelyColumns(
      own,
      lacking.map(({ heading }) => heading),
    );
    return [
      {
        file,
        own: own.map((heading) => ({ heading, likelyColumn: likely.get(heading) })),
        lacking: lacking.map(({ heading, required }) => ({
          column: heading,
          required: required === 'always',
        })),
      },
    ];
  });
}
