import { describe, expect, it } from '@jest/globals';
import { defaultRetryPolicy } from './retry-policy.js';

describe('the standard retries', () => {
  it('pauses twice as long each time, up to ten seconds', () => {
    const pauses = [1, 2, 3, 7, 8, 20].map((failed) => defaultRetryPolicy.pauseMs(failed));
    expect(pauses).toEqual([100, 200, 400, 6_400, 10_000, 10_000]);
  });

  it('ends a pause at once when the process stops', async () => {
    const stop = new AbortController();
    const pause = defaultRetryPolicy.wait(3_600_000, stop.signal);
    stop.abort();
    await pause;
    await defaultRetryPolicy.wait(3_600_000, stop.signal);
  });
});
