import type { ExpectedRevision } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { type Judgement, judgeAppend } from './judge-append.js';

const known = {
  revision: 2,
  ids: new Map([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]),
  recordedAt: '2026-03-01T09:00:00.000Z',
};
const absent = { revision: -1, ids: new Map(), recordedAt: '' };

const repeated: [ids: string[], judgement: Judgement][] = [
  [['a'], { kind: 'repeated', revision: 0 }],
  [['b', 'c'], { kind: 'repeated', revision: 2 }],
  [['a', 'b', 'c'], { kind: 'repeated', revision: 2 }],
  [['b', 'a'], { kind: 'id-conflict' }],
  [['a', 'c'], { kind: 'id-conflict' }],
  [['a', 'a'], { kind: 'id-conflict' }],
  [['c', 'd'], { kind: 'id-conflict' }],
  [['d', 'a'], { kind: 'id-conflict' }],
  [['d', 'd'], { kind: 'id-conflict' }],
];

const expectations: [expected: ExpectedRevision, onThree: string, onNothing: string][] = [
  ['any', 'write', 'write'],
  ['no-stream', 'wrong-revision', 'write'],
  ['stream-exists', 'write', 'wrong-revision'],
  [-1, 'wrong-revision', 'write'],
  [1, 'wrong-revision', 'wrong-revision'],
  [2, 'write', 'wrong-revision'],
  [3, 'wrong-revision', 'wrong-revision'],
];

describe('An append to a stream that holds a, b and c', () => {
  it.each(repeated)('of %j is judged by its ids, whatever is expected', (ids, judgement) => {
    for (const [expected] of expectations) expect(judgeAppend(known, ids, expected)).toEqual(judgement);
  });

  it.each(expectations)(
    'of new ids is judged by the revision when %s is expected',
    (expected, onThree, onNothing) => {
      expect(judgeAppend(known, ['d', 'e'], expected)).toEqual({ kind: onThree });
      expect(judgeAppend(absent, ['d', 'e'], expected)).toEqual({ kind: onNothing });
    },
  );
});
