import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { calendarOperation } from '../operations/calendar.operation.js';
import { importOperation } from '../operations/import.operation.js';
import { reportOperation } from '../operations/report.operation.js';
import { type CommonOptions, runAndPrint } from './commands.js';
import { showImport } from './show-import.js';

interface ImportOptions {
  partial?: boolean;
  rejects?: string;
  mapping?: string;
}

interface ReportOptions {
  year: number;
  desk: string;
  snapshot?: string;
  knownAt?: string;
  format: 'csv' | 'xlsx';
  file: boolean;
  out?: string;
}

interface CalendarOptions {
  desk: string;
  year?: number;
  schoolYear?: number;
  format: 'csv' | 'xlsx';
  out?: string;
}

const year = (text: string): number => {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('a year is four digits, as 2024');
  return Number(text);
};

/** What a desk does: bring in its files, make its yearly report, take out its calendar. */
export function addDeskCommands(program: Command): void {
  program
    .command('import <folder>')
    .description("bring in a desk's file set: all of it, or nothing when a row is wrong")
    .option('--partial', 'take the good rows, write the bad ones with reasons')
    .option('--rejects <folder>', 'where --partial writes the bad rows (default: <folder>/afgekeurd)')
    .option('--mapping <file>', "which of the desk's own headings stands for which column")
    .action(async (folder: string, options: ImportOptions, command: Command) => {
      const path = resolve(folder);
      const args = {
        folder: path,
        ...(options.partial && {
          partial: true,
          rejectsFolder: resolve(options.rejects ?? `${path}/afgekeurd`),
        }),
        ...(options.mapping && { mapping: resolve(options.mapping) }),
      };
      await runAndPrint(command.optsWithGlobals<CommonOptions>(), importOperation, args, showImport);
    });

  program
    .command('report')
    .description('the yearly registration report of a desk, one row per municipality')
    .requiredOption('--year <year>', 'year of the original start dates', year)
    .requiredOption('--desk <desk>', 'code or id of the desk')
    .option(
      '--snapshot <date>',
      'what had happened by the end of this day (default: last day of February after)',
    )
    .option('--known-at <moment>', 'leave out what was recorded later (default: now)')
    .addOption(new Option('--format <format>', 'csv or xlsx').choices(['csv', 'xlsx']).default('csv'))
    .option('--file', 'freeze the figures as the filed report', false)
    .option('--out <file>', 'where to write it (default for csv: standard output)')
    .action(async ({ out, ...options }: ReportOptions, command: Command) => {
      if (!out && options.format === 'xlsx') command.error('error: --format xlsx needs --out FILE');
      const { year, desk, snapshot, knownAt, format, file } = options;
      await runAndPrint(
        command.optsWithGlobals<CommonOptions>(),
        reportOperation,
        { year, desk, snapshot, knownAt, format, file },
        async (result) => {
          const content = Buffer.from(result.contentBase64, 'base64');
          if (!out) return content.toString('utf8').trimEnd();
          await writeFile(out, content);
          const filed = result.filed ? ', filed' : '';
          return `${out}: ${result.rows} rows, year ${result.year}, snapshot ${result.snapshot}${filed}`;
        },
      );
    });

  program
    .command('calendar')
    .description('the year calendar of a desk: who needs a place when, and what was found; without names')
    .requiredOption('--desk <desk>', 'code or id of the desk')
    .option('--year <year>', 'year of the wanted start dates', year)
    .option('--school-year <year>', 'in its place: the school year that begins in September of it', year)
    .addOption(new Option('--format <format>', 'csv or xlsx').choices(['csv', 'xlsx']).default('csv'))
    .option('--out <file>', 'where to write it (default for csv: standard output)')
    .action(async ({ out, desk, year, schoolYear, format }: CalendarOptions, command: Command) => {
      if (!out && format === 'xlsx') command.error('error: --format xlsx needs --out FILE');
      await runAndPrint(
        command.optsWithGlobals<CommonOptions>(),
        calendarOperation,
        { desk, year, schoolYear, format },
        async (result) => {
          const content = Buffer.from(result.contentBase64, 'base64');
          if (!out) return content.toString('utf8').trimEnd();
          await writeFile(out, content);
          return `${out}: ${result.requests} requests`;
        },
      );
    });
}
