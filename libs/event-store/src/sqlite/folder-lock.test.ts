import { DomainError } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { FolderLock } from './folder-lock.js';

const holder = new URL('../testing/lock-holder.js', import.meta.url).pathname;

async function startHolder(folder: string) {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['pipe', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  await once(child.stdout, 'data');
  return {
    pid: child.pid,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

describe('The lock on a data folder', () => {
  it('is given to the first who asks, and again after its release', async () => {
    await using folder = await temporaryFolder();
    FolderLock.acquire(folder.path, { command: 'first' }).release();
    const second = FolderLock.acquire(folder.path, { command: 'second' });
    second.release();
    second.release();
  });

  it('makes the folder when it is absent', async () => {
    await using folder = await temporaryFolder();
    FolderLock.acquire(join(folder.path, 'a', 'b')).release();
  });

  it('refuses a second owner in the same process, naming the first', async () => {
    await using folder = await temporaryFolder();
    const lock = FolderLock.acquire(folder.path, { command: 'samenloket import' });
    expect(() => FolderLock.acquire(folder.path)).toThrow(
      new RegExp(`in use by "samenloket import" \\(process ${process.pid} on .+, since \\d{4}-.+Z\\)`),
    );
    lock.release();
  });

  it('refuses a second process with a conflict that names the pid of the first', async () => {
    await using folder = await temporaryFolder();
    await using child = await startHolder(folder.path);
    const refusal = () => FolderLock.acquire(folder.path);
    expect(refusal).toThrow(DomainError);
    expect(refusal).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    expect(refusal).toThrow(`process ${child.pid} on`);
  });

  it('is taken over from a process that was killed', async () => {
    await using folder = await temporaryFolder();
    await (await startHolder(folder.path))[Symbol.asyncDispose]();
    FolderLock.acquire(folder.path).release();
  });
});
