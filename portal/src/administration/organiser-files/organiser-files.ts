import { base64Of, type ChosenFile, type FileFormat, type FileKinds } from '../shared/chosen-files';
import type { OrganiserFile } from './organiser-files.generated';

export const organiserFiles: FileKinds<OrganiserFile> = {
  all: ['enrolments', 'confirmations'],
  formats: ['csv', 'xlsx'],
  words: [
    [/inschrijv|kinder/, 'enrolments'],
    [/vrij|plaats|bevestig/, 'confirmations'],
  ],
  // The platform takes a million bytes of each.
  largestTogether: 1_000_000,
};

/** What stands in each kind of file, as the platform asks it; what they are called on the device stays there. */
export async function contentsOf(files: readonly ChosenFile<OrganiserFile>[]) {
  const contentOf = (wanted: OrganiserFile, as: FileFormat) => {
    const file = files.find(({ kind, format }) => kind === wanted && format === as)?.file;
    return file && (as === 'csv' ? file.text() : base64Of(file));
  };
  const [enrolments, confirmations, enrolmentsXlsx, confirmationsXlsx] = await Promise.all([
    contentOf('enrolments', 'csv'),
    contentOf('confirmations', 'csv'),
    contentOf('enrolments', 'xlsx'),
    contentOf('confirmations', 'xlsx'),
  ]);
  return { enrolments, confirmations, enrolmentsXlsx, confirmationsXlsx };
}
