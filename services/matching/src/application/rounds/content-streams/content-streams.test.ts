import { describe, expect, it } from '@jest/globals';
import { SystemClock } from '@samenloket/event-sourcing';
import { ClearCodec, SqliteEventStore } from '@samenloket/event-store';
import { temporaryFolder } from '@samenloket/event-store/testing';
import {
  roundContentCatalogue,
  type RoundContentEvent,
} from '../../../domain/allocation-round/round-content.events.js';
import { aContext } from '../../../testing/capacity-follower.js';
import { Crashed, CrashingStore, CrashPoint } from '../../../testing/crashing-ports.js';
import { roundId } from '../../../testing/round-samples.js';
import { ContentStreams } from './content-streams.js';

const content = { hash: 'd'.repeat(64), chunks: Array.from({ length: 10 }, (_, nth) => `part ${nth}`) };
const codec = new ClearCodec<RoundContentEvent>(roundContentCatalogue);

describe('the contents of a round', () => {
  it('are read as they were written, however often and by how many they are written', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path });
    const streams = new ContentStreams(store, codec, new SystemClock());
    const written = await Promise.all([1, 2, 3].map(() => streams.write(roundId, content, aContext)));
    expect(written[0]).toEqual({
      hash: content.hash,
      stream: `roundContent-${roundId}.dddddddddddddddd`,
      chunks: 10,
    });
    expect(await streams.read(written[0] ?? { hash: '', stream: '', chunks: 0 })).toEqual(content);
    const stored = await Array.fromAsync(store.readStream(`roundContent-${roundId}.dddddddddddddddd`));
    expect(stored).toHaveLength(10);
    await store.close();
  });

  it('are completed by who writes them again after a crash, and not read before', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path });
    const crashing = new ContentStreams(
      new CrashingStore(store, new CrashPoint(3)),
      codec,
      new SystemClock(),
    );
    await expect(crashing.write(roundId, content, aContext)).rejects.toThrow(Crashed);
    const streams = new ContentStreams(store, codec, new SystemClock());
    const reference = { hash: content.hash, stream: `roundContent-${roundId}.dddddddddddddddd`, chunks: 10 };
    await expect(streams.read(reference)).rejects.toThrow('holds 1 of 10 parts');
    expect(await streams.write(roundId, content, aContext)).toEqual(reference);
    expect(await streams.read(reference)).toEqual(content);
    await store.close();
  });
});
