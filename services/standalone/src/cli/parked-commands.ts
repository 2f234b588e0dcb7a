import { type ParkedReason, parkedReasons } from '@samenloket/platform';
import { type Command, Option } from 'commander';
import { parkedDropOperation } from '../operations/parked/parked-drop.operation.js';
import { parkedListOperation, type ParkedList } from '../operations/parked/parked-list.operation.js';
import { parkedRetryOperation } from '../operations/parked/parked-retry.operation.js';
import { type CommonOptions, runAndPrint } from './commands.js';
import { table } from './output.js';

const why = () =>
  new Option('--why <reason>', 'recorded with who it was').choices(parkedReasons).default('other');
const common = (command: Command) => command.optsWithGlobals<CommonOptions>();

interface Who {
  readonly by?: string;
  readonly why: ParkedReason;
}

/** Events that a view or process could not take in: they wait, others go on. */
export function addParkedCommands(program: Command): void {
  const parked = program
    .command('parked')
    .description('events that could not be taken in: list them, try them again, or give them up');

  parked
    .command('list [consumer]')
    .description('which, where and why; of one view or process, or of all')
    .action((consumer: string | undefined, _options: object, command: Command) =>
      runAndPrint(common(command), parkedListOperation, { ...(consumer && { consumer }) }, showParked),
    );

  parked
    .command('retry [consumer]')
    .description('take them in again, after a repair or an update')
    .option('--by <who>', 'who does so; recorded')
    .addOption(why())
    .action((consumer: string | undefined, options: Who, command: Command) =>
      runAndPrint(
        common(command),
        parkedRetryOperation,
        { ...(consumer && { consumer }), ...options },
        ({ takenIn, stillParked }) => `taken in: ${takenIn}, still parked: ${stillParked}`,
      ),
    );

  parked
    .command('drop <consumer>')
    .description('give events up for good: what they should have led to does not happen')
    .option('--stream <stream>', 'all that failed of this stream')
    .option('--position <position>', 'the one at this position', Number)
    .requiredOption('--by <who>', 'who decides so; recorded, and in the log')
    .addOption(why())
    .action(
      (
        consumer: string,
        options: Who & { stream?: string; position?: number; by: string },
        command: Command,
      ) =>
        runAndPrint(
          common(command),
          parkedDropOperation,
          { consumer, ...options },
          ({ dropped, takenIn, stillParked }) =>
            `given up: ${dropped}, taken in behind them: ${takenIn}, still parked: ${stillParked}`,
        ),
    );
}

function showParked({ parked }: ParkedList): string {
  if (parked.length === 0) return 'nothing is parked';
  const rows = parked.map(({ consumer, stream, revision, position, since, failure }) => [
    consumer,
    stream,
    revision,
    position,
    since ?? '',
    failure ?? 'waits behind an earlier one',
  ]);
  return table(['consumer', 'stream', 'revision', 'position', 'since', 'why'], rows);
}
