import { anEvent, collect } from '@samenloket/event-store/testing';
import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FailingServer } from './testing/failing-server.js';

/** Bytes that a file of the process may still have; the system refuses what goes beyond, as a full disk does. */
async function limitFiles(pid: number, bytes: number | 'unlimited'): Promise<void> {
  await promisify(execFile)('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('When the disk of the event store is full', () => {
  it('appends end with what to do, nothing of them is stored, reading goes on, and so does appending with space', async () => {
    await using server = await FailingServer.start();
    const [store, patient] = [await server.store({ patienceMs: 500 }), await server.store()];
    await patient.append('apple-1', [anEvent()], 'no-stream');
    const { size } = await stat(join(server.path, 'events.sqlite-wal'));
    await limitFiles(server.pid, size + 5_000);
    const events = Array.from({ length: 3 }, () => anEvent({ text: 'x'.repeat(10_000) }));
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(store.append('apple-1', events, 0)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(await collect(store.readStream('apple-1'))).toHaveLength(1);
      expect(await store.head()).toBe(1);
    }
    const waiting = patient.append('pear-1', events, 'no-stream');
    await expect(store.append('apple-1', events, 0)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await limitFiles(server.pid, 'unlimited');
    expect(await waiting).toMatchObject({ revision: 2, duplicate: false });
    expect(await patient.append('apple-1', events, 0)).toMatchObject({ revision: 3, duplicate: false });
    await server.killAndStartAgain();
    expect((await collect(store.readAll())).map(({ stream, revision }) => `${stream}/${revision}`)).toEqual([
      'apple-1/0',
      'pear-1/0',
      'pear-1/1',
      'pear-1/2',
      'apple-1/1',
      'apple-1/2',
      'apple-1/3',
    ]);
  });
});
