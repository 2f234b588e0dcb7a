import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { Operation } from '../operations/operation.js';
import { callOperation } from './connection.js';
import { exitCodes } from './exit-codes.js';
import { explain } from './output.js';
import { progressDisplay } from './progress-bar.js';

const packageFacts = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

export interface CommonOptions {
  readonly data: string;
  readonly json: boolean;
}

export function program(): Command {
  return new Command('samenloket')
    .version(packageFacts.version, '--version', 'which version this is')
    .description('Central registration of childcare requests: bring in files, report, look after the data.')
    .addOption(new Option('--data <folder>', 'data folder').default('./data').env('SAMENLOKET_DATA'))
    .option('--json', 'print the result as JSON, without progress', false)
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, 'samenloket: ')),
    })
    .showHelpAfterError('(samenloket --help tells more)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage));
}

/** Runs an operation with progress, prints its result, and sets the exit code. */
export async function runAndPrint<Arguments extends object, Result>(
  { data, json }: CommonOptions,
  operation: Operation<Arguments, Result>,
  args: Arguments,
  show: (result: Result) => string | Promise<string>,
  exitCode: (result: Result) => number = () => exitCodes.done,
): Promise<void> {
  const display = progressDisplay(json);
  try {
    const result = await callOperation(data, operation, args, display.onProgress);
    display.stop();
    const shown = await show(result);
    console.log(json ? JSON.stringify(result) : shown);
    process.exitCode = exitCode(result);
  } catch (error) {
    display.stop();
    process.exitCode = explain(error, json);
  }
}
