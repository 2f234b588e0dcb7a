import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type OutboxResult, outboxOperation } from '../operations/outbox.operation.js';
import { type CommonOptions, runAndPrint } from './commands.js';
import { table } from './output.js';

const common = (command: Command) => command.optsWithGlobals<CommonOptions>();

/** What a desk does with the messages that no sender takes: look what there is, read one, print a letter. */
export function addOutboxCommands(program: Command): void {
  const outbox = program
    .command('outbox')
    .description('messages to families that the platform does not send itself: list them, or show one');

  outbox
    .command('list')
    .description('every message, oldest first: when, which kind, for which family (a random id)')
    .action((_options: object, command: Command) =>
      runAndPrint(common(command), outboxOperation, {}, showList),
    );

  outbox
    .command('show <name>')
    .description('one message, as the list names it')
    .option('--out <file>', 'where to write it; a letter (.pdf) needs one')
    .action((name: string, { out }: { out?: string }, command: Command) => {
      if (!out && name.endsWith('.pdf')) command.error('error: a letter needs --out FILE');
      return runAndPrint(common(command), outboxOperation, { name }, (result) => showOne(result, out));
    });
}

function showList({ folder, files }: OutboxResult): string {
  const rows = files.map(({ at, kind, bytes, name }) => [at, kind, bytes, name]);
  return [`${files.length} messages in ${folder}`, '', table(['at', 'kind', 'bytes', 'name'], rows)].join(
    '\n',
  );
}

async function showOne({ contentBase64 = '' }: OutboxResult, out: string | undefined): Promise<string> {
  const content = Buffer.from(contentBase64, 'base64');
  if (!out) return content.toString('utf8').trimEnd();
  await writeFile(out, content, { mode: 0o600 });
  return `${out}: ${content.length} bytes`;
}
