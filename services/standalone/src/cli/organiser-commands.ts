import type { OrganiserImportReport } from '@samenloket/provider-capacity';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { importOrganiserOperation } from '../operations/import-organiser.operation.js';
import { type CommonOptions, runAndPrint } from './commands.js';

/** What is done for organisers that keep a system of their own. */
export function addOrganiserCommands(program: Command): void {
  program
    .command('import-organiser <folder>')
    .description("bring in the children in care from an organiser's own system: all of it, or nothing")
    .requiredOption('--organiser <organiser>', 'id or enterprise number of the organiser')
    .action(async (folder: string, { organiser }: { organiser: string }, command: Command) => {
      await runAndPrint(
        command.optsWithGlobals<CommonOptions>(),
        importOrganiserOperation,
        { folder: resolve(folder), organiser },
        shown,
      );
    });
}

function shown({
  enrolments,
  confirmations,
  locations,
  appended,
  overfilled,
}: OrganiserImportReport): string {
  const changes = appended === 0 ? 'nothing was new' : `${appended} events`;
  const full = overfilled === 0 ? '' : `; ${overfilled} half-days have more children than places`;
  return `${enrolments} enrolments and ${confirmations} confirmations of ${locations} locations: ${changes}${full}`;
}
