import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** The addresses of a host, as node:dns gives them; rejects when they cannot be told now. */
export type Lookup = (host: string) => Promise<readonly { address: string; family: number }[]>;

export const lookupAll: Lookup = (host) => lookup(host, { all: true });

export interface AddressWatch {
  readonly lookup: Lookup;
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  readonly signal: AbortSignal;
  /** Gets a URL for each address there is now, at every look that could tell. */
  readonly found: (urls: readonly string[]) => void;
}

/**
 * Looks up the host of a URL until the signal aborts: behind one name may stand several replicas, which come and go (a
 * headless Service). When they cannot be told, those of the last time stay: whether they answer is seen by asking them.
 */
export async function watchAddresses(url: string, watch: AddressWatch): Promise<void> {
  const { lookup, everyMs, signal, found } = watch;
  if (standsForItself(new URL(url))) return found([url]);
  while (!signal.aborted) {
    const addresses = await toldInTime(lookup(hostOf(new URL(url))), signal);
    if (addresses?.length && !signal.aborted) found(addresses.map((one) => urlAt(url, one)));
    await delay(everyMs, undefined, { signal, ref: false }).catch(() => undefined); // ends early on close only
  }
}

/** Nothing when it fails, or is not wanted any more: a resolver may take many seconds. */
function toldInTime<Answer>(asked: Promise<Answer>, signal: AbortSignal): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const give = (answer?: Answer) => {
      signal.removeEventListener('abort', stop);
      resolve(answer);
    };
    const stop = () => give();
    signal.addEventListener('abort', stop);
    asked.then(give, stop);
  });
}

/** An address, or the name of the machine itself, which has two addresses for the same process. */
function standsForItself(url: URL): boolean {
  const host = hostOf(url);
  return isIP(host) !== 0 || host === 'localhost';
}

/** URLs have IPv6 in brackets. */
const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

function urlAt(url: string, { address, family }: { address: string; family: number }): string {
  const at = new URL(url);
  at.hostname = family === 6 ? `[${address}]` : address;
  return at.href.replace(/\/$/, '');
}
