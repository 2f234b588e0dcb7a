import { resolve } from 'node:path';
import type { Command } from 'commander';
import { progressDisplay } from './progress-bar.js';
import { restoreWhereItBelongs } from './restoring.js';
import { backupOperation } from '../operations/backup.operation.js';
import { eraseOperation } from '../operations/erase.operation.js';
import { eventsOperation } from '../operations/events.operation.js';
import { indexesOperation } from '../operations/indexes.operation.js';
import { rebuildOperation } from '../operations/rebuild.operation.js';
import { retentionOperation } from '../operations/retention.operation.js';
import { statusOperation } from '../operations/status.operation.js';
import { verifyOperation } from '../operations/verify.operation.js';
import { type CommonOptions, runAndPrint } from './commands.js';
import { exitCodes } from './exit-codes.js';
import { explain } from './output.js';
import { showErasure, showEvents, showRetention, showStatus, showVerification } from './show-operations.js';

const common = (command: Command) => command.optsWithGlobals<CommonOptions>();

/** What operations does: look, check, rebuild, keep safe, erase. */
export function addOperatorCommands(program: Command): void {
  program
    .command('status')
    .description('how much there is, and whether every view is up to date')
    .action((_options: object, command: Command) =>
      runAndPrint(common(command), statusOperation, {}, showStatus),
    );

  program
    .command('events <stream>')
    .description('what happened in a stream, personal fields masked')
    .option(
      '--personal',
      'show personal fields; needs --reason, which is logged and visible to the family',
      false,
    )
    .option('--reason <text>', 'why')
    .action((stream: string, options: { personal: boolean; reason?: string }, command: Command) =>
      runAndPrint(common(command), eventsOperation, { stream, ...options }, showEvents),
    );

  program
    .command('rebuild [view]')
    .description('fold a view anew beside the old one, or all of them with --all')
    .option('--all', 'every view of every service', false)
    .action((view: string | undefined, { all }: { all: boolean }, command: Command) => {
      if ((view === undefined) !== all)
        command.error('error: name one view (samenloket status lists them), or give --all');
      return runAndPrint(
        common(command),
        rebuildOperation,
        { view },
        ({ rebuilt }) => `rebuilt: ${rebuilt.join(', ')}`,
      );
    });

  program
    .command('verify')
    .description('read the whole log and hold every view against a fresh fold')
    .action((_options: object, command: Command) =>
      runAndPrint(common(command), verifyOperation, {}, showVerification, ({ sound }) =>
        sound ? exitCodes.done : exitCodes.unsound,
      ),
    );

  program
    .command('indexes')
    .description('build the indexes of read models that are missing, a job after an upgrade')
    .action((_options: object, command: Command) =>
      runAndPrint(common(command), indexesOperation, {}, ({ built }) =>
        built.length === 0
          ? 'no index was missing'
          : built.map(({ service, collection, index }) => `${service}/${collection}: ${index}`).join('\n'),
      ),
    );

  program
    .command('backup <folder>')
    .description('copy events and keys, apart from each other, into a new folder; the platform may run')
    .action((folder: string, _options: object, command: Command) =>
      runAndPrint(common(command), backupOperation, { folder: resolve(folder) }, ({ data, keys, events }) =>
        [`${events} events in ${data}`, `keys in ${keys}: keep them in another place than the data`].join(
          '\n',
        ),
      ),
    );

  program
    .command('erase')
    .description('make a family unreadable everywhere, backups included; counts stay')
    .option('--family <id>', 'the family')
    .option('--request <id>', "one of its requests: the id, or the desk's number with --desk")
    .option('--desk <code>', 'the desk whose number --request is')
    .requiredOption(
      '--reason <reason>',
      'askedByFamily, retentionExpired, registeredInError or other; any other text counts as other and is not kept',
    )
    .action(
      (options: { family?: string; request?: string; desk?: string; reason: string }, command: Command) =>
        runAndPrint(common(command), eraseOperation, options, showErasure),
    );

  program
    .command('retention')
    .description('erase what is past the term that its desk agreed, and say how much that was')
    .option('--dry-run', 'only say what is due', false)
    .action((options: { dryRun: boolean }, command: Command) =>
      runAndPrint(common(command), retentionOperation, options, showRetention),
    );

  addRestore(program);
}

function addRestore(program: Command): void {
  program
    .command('restore <folder>')
    .description(
      'put a backup in the place of the data, erasures applied again; no platform or service may run',
    )
    .option(
      '--erasures-of <folders...>',
      'keys folders of later backups, or of other platforms, whose erasures must hold here too',
      [],
    )
    .action(async (folder: string, { erasuresOf }: { erasuresOf: string[] }, command: Command) => {
      const { data, json } = common(command);
      const display = progressDisplay(json);
      try {
        const options = {
          from: resolve(folder),
          erasuresOf: erasuresOf.map((path) => resolve(path)),
          onProgress: display.onProgress,
        };
        const result = await restoreWhereItBelongs(resolve(data), options);
        display.stop();
        const { events, erasedAgain, place } = result;
        const shown = `${events} events restored in ${place}; ${erasedAgain} families erased again`;
        console.log(json ? JSON.stringify(result) : shown);
      } catch (error) {
        display.stop();
        process.exitCode = explain(error, json);
      }
    });
}
