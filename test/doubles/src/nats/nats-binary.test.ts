import { describe, expect, it } from '@jest/globals';
import { natsBinary } from './nats-binary.js';

describe('the search for nats-server', () => {
  it('finds the one of this machine', async () => {
    expect(await natsBinary()).toMatch(/nats-server$/);
  });

  it('says what to install when there is none', async () => {
    await expect(natsBinary(['/nowhere'])).rejects.toThrow(/nats-server is not installed.*apt-get install/);
  });
});
