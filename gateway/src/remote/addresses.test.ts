import { afterEach, describe, expect, it } from '@jest/globals';
import { type Lookup, watchAddresses } from './addresses.js';

const four = (address: string) => ({ address, family: 4 });

describe('the addresses behind a URL', () => {
  let closing = new AbortController();
  afterEach(() => closing.abort());

  /** What was found by the looks that the answers are for; the last answer stays. */
  async function found(url: string, ...answers: (() => ReturnType<Lookup>)[]): Promise<string[]> {
    closing = new AbortController();
    const { signal } = closing;
    const told: string[] = [];
    let looks = 0;
    await new Promise<void>((resolve) => {
      const lookup: Lookup = () => {
        const answer = answers[looks++];
        if (answer) return answer();
        resolve();
        return new Promise(() => undefined);
      };
      const watching = watchAddresses(url, {
        lookup,
        everyMs: 0,
        signal,
        found: (urls) => told.push(urls.join(' ')),
      });
      void watching.then(resolve);
    });
    return told;
  }

  it('are each a URL of its own, IPv6 in brackets, with the port of the URL', async () => {
    const addresses = async () => [four('10.0.0.1'), { address: 'fd00::1', family: 6 }];
    expect(await found('http://intake:4000', addresses)).toEqual([
      'http://10.0.0.1:4000 http://[fd00::1]:4000',
    ]);
  });

  it('are looked up again and again', async () => {
    const one = async () => [four('10.0.0.1')];
    const other = async () => [four('10.0.0.2')];
    expect(await found('http://intake:4000', one, other)).toEqual([
      'http://10.0.0.1:4000',
      'http://10.0.0.2:4000',
    ]);
  });

  it('stay as they were while they cannot be told', async () => {
    const one = async () => [four('10.0.0.1')];
    const none = async () => [];
    const failing = () => Promise.reject(new Error('EAI_AGAIN'));
    expect(await found('http://intake:4000', failing, one, failing, none, one)).toEqual([
      'http://10.0.0.1:4000',
      'http://10.0.0.1:4000',
    ]);
  });

  it.each([
    ['the machine itself', 'http://localhost:4000'],
    ['an address', 'http://10.0.0.1:4000'],
    ['an IPv6 address', 'http://[::1]:4000'],
  ])('are not looked up for %s', async (_what, url) => {
    const never = () => Promise.reject(new Error('was looked up'));
    expect(await found(url, never)).toEqual([url]);
  });

  it('are not waited for when nobody wants them any more', async () => {
    const stopping = new AbortController();
    const asked = Promise.withResolvers<void>();
    const watching = watchAddresses('http://intake:4000', {
      lookup: () => {
        asked.resolve();
        return new Promise(() => undefined);
      },
      everyMs: 0,
      signal: stopping.signal,
      found: () => undefined,
    });
    await asked.promise;
    stopping.abort();
    await expect(watching).resolves.toBeUndefined();
  });
});
