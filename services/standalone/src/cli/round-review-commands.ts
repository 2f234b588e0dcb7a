import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  deviationReasons,
  roundConfirmOperation,
  roundDeviateOperation,
  roundUndoDeviationOperation,
} from '../operations/rounds/round-review.operations.js';
import { roundWhatIfOperation } from '../operations/rounds/round-what-if.operation.js';
import { type CommonOptions, runAndPrint } from './commands.js';
import { showDeviation, showRound, showWhatIf } from './show-rounds.js';

const common = (command: Command) => command.optsWithGlobals<CommonOptions>();

interface DeviateOptions {
  organiser: string;
  number: string;
  location: string;
  reason: (typeof deviationReasons)[number];
  dryRun: boolean;
}

/** `<place group>=+2` or `<place group>=-1@mo_am,mo_pm`; one after the other. */
function withPlaces(text: string, before: object[] = []): object[] {
  const [, placeGroupId, change, halfDays] = /^([^=]+)=([+-]?\d+)(?:@([\w,]+))?$/.exec(text) ?? [];
  if (placeGroupId === undefined)
    throw new InvalidArgumentError('as <place group>=+2 or <place group>=-1@mo_am,mo_pm');
  return [
    ...before,
    { placeGroupId, change: Number(change), ...(halfDays && { halfDays: halfDays.split(',') }) },
  ];
}

/** `rankCounts=true`; the value as JSON. */
function withSetting(text: string, before: object[] = []): object[] {
  const [, setting, value] = /^(\w+)=(.*)$/.exec(text) ?? [];
  if (setting === undefined) throw new InvalidArgumentError('as rankCounts=true');
  return [...before, { setting, value }];
}

/** What organisers and desks do while a round is under review. */
export function addRoundReviewCommands(round: Command): void {
  round
    .command('confirm <round>')
    .description('an organiser agrees with what is proposed at its locations; without it makes no offer')
    .requiredOption('--organiser <organiser>', 'id or enterprise number')
    .option('--withdraw', 'take the confirmation back', false)
    .action((id: string, options: { organiser: string; withdraw: boolean }, command: Command) =>
      runAndPrint(common(command), roundConfirmOperation, { round: id, ...options }, showRound),
    );

  round
    .command('deviate <round>')
    .description('not this child at this location: says what follows, and computes the round again')
    .requiredOption('--organiser <organiser>', 'id or enterprise number')
    .requiredOption('--number <number>', 'round number of the child')
    .requiredOption('--location <location>', 'id of the location')
    .addOption(new Option('--reason <reason>', 'why').choices(deviationReasons).makeOptionMandatory())
    .option('--dry-run', 'only say what would follow', false)
    .action((id: string, options: DeviateOptions, command: Command) =>
      runAndPrint(common(command), roundDeviateOperation, { round: id, ...options }, showDeviation),
    );

  round
    .command('undo-deviation <round> <deviation>')
    .description('put a child back in the running, and compute the round again')
    .action((id: string, deviation: string, _options: object, command: Command) =>
      runAndPrint(common(command), roundUndoDeviationOperation, { round: id, deviation }, showRound),
    );

  round
    .command('what-if <round>')
    .description('the whole round with other places or settings, beside the round as it is; changes nothing')
    .option(
      '--places <change>',
      'as <place group>=+2 or <place group>=-1@mo_am,mo_pm; again for more',
      withPlaces,
    )
    .option('--setting <setting>', 'as rankCounts=true; again for more', withSetting)
    .action((id: string, options: { places?: object[]; setting?: object[] }, command: Command) => {
      const { places, setting: settings } = options;
      if (!places && !settings) command.error('error: say what would be otherwise: --places or --setting');
      const args = { round: id, ...(places && { places }), ...(settings && { settings }) };
      return runAndPrint(common(command), roundWhatIfOperation, args as never, showWhatIf);
    });
}
