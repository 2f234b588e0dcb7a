import { setTimeout as pause } from 'node:timers/promises';

const lookAgainMs = 100;

/**
 * Sends clients to a gateway that says it is ready, in turn, as a load balancer does; when none is, to any of them a
 * little later, as people go on trying.
 */
export class ReadyGateways implements Disposable {
  private readonly stopped = new AbortController();
  private ready: readonly string[] = [];
  private turn = 0;

  constructor(private readonly urls: readonly string[]) {
    for (const url of urls) void this.watch(url);
  }

  async next(): Promise<string> {
    if (this.ready.length === 0) await pause(lookAgainMs);
    const among = this.ready.length > 0 ? this.ready : this.urls;
    const url = among[this.turn++ % among.length];
    if (url === undefined) throw new Error('There is no gateway.');
    return url;
  }

  /** A client got no answer there: nobody goes there until the next look. */
  doubt(url: string): void {
    this.ready = this.ready.filter((known) => known !== url);
  }

  [Symbol.dispose](): void {
    this.stopped.abort();
  }

  private async watch(url: string): Promise<void> {
    while (!this.stopped.signal.aborted) {
      const isReady = await answersReady(url);
      if (!isReady) this.doubt(url);
      else if (!this.ready.includes(url)) {
        this.ready = this.urls.filter((known) => known === url || this.ready.includes(known));
      }
      await pause(lookAgainMs);
    }
  }
}

export async function answersReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
