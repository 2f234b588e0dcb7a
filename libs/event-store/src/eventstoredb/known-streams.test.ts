import { describe, expect, it } from '@jest/globals';
import { KnownStreams } from './known-streams.js';

const at = '2026-03-01T09:00:00.000Z';

function filled(most: number, streams: readonly string[], events = 2): KnownStreams {
  const known = new KnownStreams(most);
  for (const stream of streams)
    for (let revision = 0; revision < events; revision++)
      known.add({ stream, revision, id: `${stream}/${revision}`, recordedAt: at });
  return known;
}

describe('What is known of streams', () => {
  it('grows by the event that follows, and by no other', () => {
    const known = filled(100, ['apple-1'], 3);
    known.add({ stream: 'apple-1', revision: 1, id: 'again', recordedAt: at });
    known.add({ stream: 'apple-1', revision: 4, id: 'beyond a gap', recordedAt: at });
    known.add({ stream: 'pear-1', revision: 5, id: 'from the middle', recordedAt: at });
    expect([...known.of('apple-1').ids.values()]).toEqual([0, 1, 2]);
    expect(known.of('apple-1')).toMatchObject({ revision: 2, recordedAt: at });
    expect(known.of('pear-1')).toMatchObject({ revision: -1, recordedAt: '' });
  });

  it('forgets the streams not used for longest when there are too many ids', () => {
    const known = filled(6, ['apple-1', 'apple-2', 'apple-3']);
    known.of('apple-1');
    known.add({ stream: 'pear-1', revision: 0, id: 'pear', recordedAt: at });
    const revisions = ['apple-1', 'apple-2', 'apple-3', 'pear-1'].map((stream) => known.of(stream).revision);
    expect(revisions).toEqual([1, -1, 1, 0]);
  });

  it('keeps a stream in use, even one that is too large alone', () => {
    const known = filled(3, ['apple-1', 'apple-2'], 10);
    expect(known.of('apple-1').revision).toBe(-1);
    expect(known.of('apple-2').revision).toBe(9);
  });

  it('can be forgotten', () => {
    const known = filled(100, ['apple-1']);
    known.forget('apple-1');
    known.forget('apple-2');
    expect(known.of('apple-1').revision).toBe(-1);
  });
});
