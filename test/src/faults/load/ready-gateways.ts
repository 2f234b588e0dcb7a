import { setTimeout as pause } from 'node:timers/promises';

const lookAgainMs = 100;

/** Sends clients to a gateway that says it is ready, in turn, as a load balancer does. */
export class ReadyGateways implements Disposable {
  private readonly stopped = new AbortController();
  private ready: readonly string[] = [];
  private turn = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly urls: readonly string[]) {
    for (const url of urls) void this.watch(url);
  }

  /** The next ready one; waits until there is one. */
  async next(): Promise<string> {
    for (;;) {
      const url = this.ready[this.turn++ % this.ready.length];
      if (url !== undefined) return url;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** A client found it gone before the watch did. */
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
        for (const resolve of this.waiting.splice(0)) resolve();
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
