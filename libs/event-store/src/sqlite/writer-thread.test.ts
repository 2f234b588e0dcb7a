import { describe, expect, it } from '@jest/globals';
import type { Worker } from 'node:worker_threads';
import { collect } from '../testing/event-samples.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { CommitSignal } from './commit-signal.js';
import { EventReader } from './event-reader.js';
import { openForReading } from './schema.js';
import { LastPage } from './last-page.js';
import { subscription } from './subscription.js';
import { WriterThread } from './writer-thread.js';

const event = ['id-1', 'sampleHappened', '{}', '{}'];

describe('WriterThread', () => {
  it('refuses every pending and every later append when its thread dies, and ends subscriptions with the reason', async () => {
    await using folder = await temporaryFolder();
    const commits = new CommitSignal(0);
    const writer = await WriterThread.start({ folder: folder.path }, commits);
    const reader = new EventReader(openForReading(folder.path));
    const following = collect(subscription(reader, commits, new LastPage(), {}));
    const pending = writer.append('sample-1', 'any', event);
    const settled = Promise.allSettled([pending, following]);
    await (writer as unknown as { worker: Worker }).worker.terminate();
    for (const outcome of await settled) {
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { message: 'The writer of the event store is gone: it stopped. Restart the platform.' },
      });
    }
    await expect(writer.append('sample-1', 'any', event)).rejects.toThrow('is gone');
    await writer.close();
    reader.close();
  });

  it('says why it could not start', async () => {
    await using folder = await temporaryFolder();
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${folder.path}/events.sqlite`, 'no database '.repeat(100));
    await expect(WriterThread.start({ folder: folder.path }, new CommitSignal(0))).rejects.toThrow(
      'file is not a database',
    );
  });
});

describe('CommitSignal', () => {
  it('keeps nobody waiting who was woken, by a commit, an abort or the end', async () => {
    const commits = new CommitSignal(5);
    await commits.above(4);
    const abort = new AbortController();
    const waits = [commits.above(5), commits.above(6), commits.above(9, abort.signal), commits.above(9)];
    expect(commits.waiting).toBe(4);
    commits.committed(6);
    expect(commits.waiting).toBe(3);
    abort.abort();
    expect(commits.waiting).toBe(2);
    commits.end();
    expect(commits.waiting).toBe(0);
    await Promise.all(waits);
  });
});
