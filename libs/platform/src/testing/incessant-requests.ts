/** Clients who send one request after the other over connections that they keep, and take no failure for granted. */
export class IncessantRequests {
  readonly failures: unknown[] = [];
  answered = 0;
  private stopping = false;
  private readonly clients: readonly Promise<void>[];

  constructor(
    private readonly url: string,
    private readonly init: RequestInit,
    clients = 8,
  ) {
    this.clients = Array.from({ length: clients }, () => this.keepAsking());
  }

  /** Waits until so many more were answered. */
  async more(count: number): Promise<void> {
    for (const until = this.answered + count; this.answered < until && this.failures.length === 0;) {
      await new Promise(setImmediate);
    }
  }

  async close(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.clients);
  }

  private async keepAsking(): Promise<void> {
    while (!this.stopping) {
      try {
        const response = await fetch(this.url, this.init);
        await response.arrayBuffer();
        if (response.status === 200) this.answered++;
        else this.failures.push(response.status);
      } catch (error) {
        this.failures.push(error);
      }
    }
  }
}
