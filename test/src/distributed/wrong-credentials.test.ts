import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandLineProgram, type LocalSet, startLocalSet } from '@samenloket/doubles';
import { platformId } from '@samenloket/contracts';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandResult, finished, samenloketJson, startProgram } from '../harness/command-line.js';
import { fileSets, temporaryFolder } from '../harness/folders.js';

const { folder: files, desk } = fileSets.rand;
const firstRequest = `careRequest-${platformId(desk, 'request', 'AV01')}`;
/** Of the first family of the file set, and of nothing else. */
const personal = /Kind01|Kerkstraat|\+32470000000|2024-01-10/;

/** Told by the environment alone, as in a cluster. */
function samenloketWith(environment: Record<string, string>, ...args: string[]): Promise<CommandResult> {
  return finished(startProgram(commandLineProgram, args, environment));
}

describe('the command line on the distributed profile says in one line what is wrong', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let set: LocalSet;
  beforeAll(async () => {
    folder = await temporaryFolder();
    set = await startLocalSet({ folder: folder.path });
    await samenloketJson(set.folder, 'import', files);
  });
  afterAll(async () => {
    await set[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  const withSecret = async (variable: string, secret: string) => {
    const file = join(folder.path, `wrong-${variable}`);
    await writeFile(file, secret, { mode: 0o600 });
    return { ...set.operatorEnvironment, [variable]: file };
  };
  const reveal = ['events', firstRequest, '--personal', '--reason', 'klacht 12'];

  it('when variables are missing, by their names', async () => {
    const { SAMENLOKET_MASTER_KEY_FILE, SAMENLOKET_NATS, ...rest } = set.operatorEnvironment;
    const { exitCode, stdout, stderr } = await samenloketWith(rest, 'status');
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('SAMENLOKET_MASTER_KEY_FILE');
    expect(stderr).toContain('SAMENLOKET_NATS');
    expect(stderr).not.toContain(SAMENLOKET_NATS);
    expect(stderr).not.toContain(SAMENLOKET_MASTER_KEY_FILE);
  });

  it('when the master key is another one, and decrypts nothing with it', async () => {
    const environment = await withSecret('SAMENLOKET_MASTER_KEY_FILE', randomBytes(32).toString('base64'));
    const { exitCode, stdout, stderr } = await samenloketWith(environment, ...reveal);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(
      /^samenloket: A family's key cannot be opened: it is wrapped by the master key \w+/,
    );
    expect(stderr).not.toMatch(personal);
    expect((await samenloketWith({ ...set.operatorEnvironment }, ...reveal)).stdout).toMatch(personal);
  });

  it('when the master key is none', async () => {
    const environment = await withSecret('SAMENLOKET_MASTER_KEY_FILE', 'secret');
    const { exitCode, stderr } = await samenloketWith(environment, 'status');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^samenloket: .+ holds a line that is not 32 bytes in base64. .+\n$/);
  });

  it('when NATS does not know the password', async () => {
    const environment = await withSecret('SAMENLOKET_NATS_PASSWORD_FILE', 'guessed');
    const { exitCode, stdout, stderr } = await samenloketWith(environment, 'status');
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^samenloket: [^\n]+\n$/);
    expect(stderr).toContain('operator');
    expect(stderr).not.toContain('guessed');
  });

  it('when the authority that signed the certificates is another one', async () => {
    const environment = await withSecret('SAMENLOKET_CA_FILE', 'no certificate');
    const { exitCode, stdout, stderr } = await samenloketWith(environment, 'status');
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^samenloket: [^\n]+\n$/);
  });
});
