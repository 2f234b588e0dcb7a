import { type Command, InvalidArgumentError, Option } from 'commander';
import { roundAnnounceOperation } from '../operations/rounds/round-announce.operation.js';
import {
  cancelReasons,
  roundCancelOperation,
  roundFreezeOperation,
  roundPublishOperation,
  roundShowOperation,
} from '../operations/rounds/round-life.operations.js';
import { roundListOperation } from '../operations/rounds/round-list.operation.js';
import { roundReplayOperation } from '../operations/rounds/round-replay.operation.js';
import { type CommonOptions, runAndPrint } from './commands.js';
import { exitCodes } from './exit-codes.js';
import { addRoundReviewCommands } from './round-review-commands.js';
import { showReplay, showRound, showRounds } from './show-rounds.js';

const common = (command: Command) => command.optsWithGlobals<CommonOptions>();

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number, as 12');
  return Number(text);
};

interface AnnounceOptions {
  desk: string[];
  organiser?: string[];
  from: string;
  months: number;
  starts: number;
  freezeOn: string;
  id?: string;
}

/** Allocation rounds, from their announcement until the offers are made. */
export function addRoundCommands(program: Command): void {
  const round = program
    .command('round')
    .description('allocation rounds: share out the places of an area at once, and check it afterwards');

  round
    .command('announce')
    .description('tell that a round is coming; publishes the hash of the seed of its draw')
    .requiredOption('--desk <desks...>', 'codes or ids of its desks')
    .option('--organiser <organisers...>', 'ids or enterprise numbers (default: all that take part)')
    .requiredOption('--from <month>', 'the first month of care, as 2027-09')
    .option('--months <number>', 'so many months of care', wholeNumber, 12)
    .option('--starts <number>', 'care may start in so many of them', wholeNumber, 6)
    .requiredOption('--freeze-on <date>', 'until then what families and organisers change counts')
    .option('--id <id>', 'own id (UUID): the same again announces no second one')
    .action((options: AnnounceOptions, command: Command) => {
      const { desk: desks, organiser: organisers, from: firstMonth, months, starts: startMonths } = options;
      const { freezeOn, id } = options;
      const plan = { desks, firstMonth, months, startMonths, freezeOn };
      const args = { ...plan, ...(organisers && { organisers }), ...(id && { round: id }) };
      return runAndPrint(common(command), roundAnnounceOperation, args, showRound);
    });

  round
    .command('list')
    .description('rounds that were announced, the last one first')
    .option('--desk <desk>', 'of one desk, by code or id')
    .action(({ desk }: { desk?: string }, command: Command) =>
      runAndPrint(common(command), roundListOperation, { ...(desk && { desk }) }, showRounds),
    );

  round
    .command('show <round>')
    .description('how far it is, its hashes, figures and organisers')
    .action((id: string, _options: object, command: Command) =>
      runAndPrint(common(command), roundShowOperation, { round: id }, showRound),
    );

  round
    .command('freeze <round>')
    .description('take its locations, freeze the inputs, compute and check')
    .action((id: string, _options: object, command: Command) =>
      runAndPrint(common(command), roundFreezeOperation, { round: id }, showRound),
    );

  addRoundReviewCommands(round);

  round
    .command('publish <round>')
    .description('make the offers of all organisers that confirmed, then tell the seed')
    .action((id: string, _options: object, command: Command) =>
      runAndPrint(common(command), roundPublishOperation, { round: id }, showRound),
    );

  round
    .command('cancel <round>')
    .description('until it is published; its locations are free for another round')
    .addOption(new Option('--reason <reason>', 'why').choices(cancelReasons).makeOptionMandatory())
    .action((id: string, { reason }: { reason: (typeof cancelReasons)[number] }, command: Command) =>
      runAndPrint(common(command), roundCancelOperation, { round: id, reason }, showRound),
    );

  round
    .command('replay <round>')
    .description('compute it once more from what was frozen, and compare the hashes')
    .action((id: string, _options: object, command: Command) =>
      runAndPrint(common(command), roundReplayOperation, { round: id }, showReplay, ({ same }) =>
        same ? exitCodes.done : exitCodes.failed,
      ),
    );
}
