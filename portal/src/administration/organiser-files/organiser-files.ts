import type { ChosenFile, FileKinds } from '../shared/chosen-files';
import type { OrganiserFile } from './organiser-files.generated';

export const organiserFiles: FileKinds<OrganiserFile> = {
  all: ['enrolments', 'confirmations'],
  formats: ['csv'],
  words: [
    [/inschrijv|kinder/, 'enrolments'],
    [/vrij|plaats|bevestig/, 'confirmations'],
  ],
  // The platform takes a million characters of each.
  largestTogether: 1_000_000,
};

/** What stands in each kind of file, as the platform asks it; what they are called on the device stays there. */
export async function textsOf(files: readonly ChosenFile<OrganiserFile>[]) {
  const textOf = (wanted: OrganiserFile) => files.find(({ kind }) => kind === wanted)?.file.text() ?? null;
  const [enrolments, confirmations] = await Promise.all([textOf('enrolments'), textOf('confirmations')]);
  return { enrolments, confirmations };
}
