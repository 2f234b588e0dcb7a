import type { Log } from '@samenloket/event-sourcing';
import type { ServerResponse } from 'node:http';
import { beatEvent, type HeardChange } from '../session-api.js';

/** Something goes out at least so often: what stands between keeps the connection, and both ends notice its end. */
const heartbeatMs = 20_000;
/** What happens together is told together, and to nobody more often than each second. */
const togetherMs = 100;
const betweenMs = 1_000;
/** More than so many things at once: everything. */
const mostTopics = 50;
const mostUnreadBytes = 64_000;

/** One browser that listens. */
export class ToldBrowser {
  private readonly topics = new Set<string>();
  private readonly endings: (() => void)[] = [];
  private position = 0;
  private toldAt = 0;
  private pending: NodeJS.Timeout | undefined;
  private beating: NodeJS.Timeout | undefined;
  private hasEnded = false;

  /** @param isAlive whether the session still is; asked before anything is told */
  constructor(
    private readonly response: ServerResponse,
    private readonly isAlive: () => Promise<boolean>,
    private readonly log: Log,
  ) {
    response.once('close', () => this.end());
  }

  /** @param knowsRecent whether it heard what was told just before; else it may have missed anything */
  begin(position: number, knowsRecent: boolean): void {
    if (this.hasEnded) return;
    this.response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // Proxies that gather answers would keep these for ever.
      'x-accel-buffering': 'no',
    });
    this.write({ position, topics: knowsRecent ? [] : ['*'] });
    if (this.topics.size > 0) this.tellSoon();
    this.beating = setInterval(() => void this.tell(), heartbeatMs);
  }

  hear(position: number, topics: readonly string[]): void {
    if (this.hasEnded || topics.length === 0) return;
    for (const topic of topics) this.topics.add(topic);
    this.position = Math.max(this.position, position);
    this.tellSoon();
  }

  onEnd(ending: () => void): void {
    if (this.hasEnded) ending();
    else this.endings.push(ending);
  }

  end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    clearTimeout(this.pending);
    clearInterval(this.beating);
    if (this.response.headersSent) this.response.end();
    for (const ending of this.endings.splice(0)) ending();
  }

  private tellSoon(): void {
    const wait = Math.max(togetherMs, this.toldAt + betweenMs - performance.now());
    this.pending ??= setTimeout(() => void this.tell(), wait);
  }

  private async tell(): Promise<void> {
    clearTimeout(this.pending);
    this.pending = undefined;
    if (!this.response.headersSent) return;
    // Before the session is looked up: while that takes long, nobody asks again each moment.
    this.toldAt = performance.now();
    try {
      if (!(await this.isAlive())) return this.end();
    } catch (err) {
      this.log.warn({ err }, 'Whether a session goes on cannot be said now: it hears no more');
      return this.end();
    }
    if (this.hasEnded) return;
    const topics = this.topics.size > mostTopics ? ['*'] : [...this.topics];
    this.topics.clear();
    if (topics.length > 0) this.write({ position: this.position, topics });
    else this.response.write(`event: ${beatEvent}\ndata: 1\n\n`);
  }

  private write(change: HeardChange): void {
    this.response.write(`data: ${JSON.stringify(change)}\n\n`);
    if (this.response.writableLength > mostUnreadBytes) this.response.destroy();
  }
}
