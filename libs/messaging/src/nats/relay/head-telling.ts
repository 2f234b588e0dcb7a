import type { NatsLink } from '../connection/nats-link.js';
import { type Heartbeat, subjects } from '@samenloket/contracts';

const eachMs = 1_000;
/** At most so often when the head moves and there is nothing to publish. */
const throttleMs = 50;

/** How far the relay is, and telling others so: each second, and soon after it moved past what concerns nobody. */
export class HeadTelling {
  private read = 0;
  private lastEvent = 0;
  private soon: NodeJS.Timeout | undefined;

  constructor(
    private readonly link: NatsLink,
    private readonly producer: string,
  ) {}

  /** Everything up to here has been relayed, or concerns nobody. */
  get position(): number {
    return this.read;
  }

  /** Position of the last event for readers; between it and `position` there is none. */
  get last(): number {
    return this.lastEvent;
  }

  beginAt(position: number): void {
    this.read = this.lastEvent = position;
  }

  passed(event: number): void {
    this.lastEvent = event;
  }

  moveTo(position: number): void {
    this.read = position;
    if (position > this.lastEvent) this.soon ??= setTimeout(() => this.tell(), throttleMs).unref();
  }

  tellEachSecond(): { readonly stop: () => void } {
    const each = setInterval(() => this.tell(), eachMs).unref();
    this.tell();
    return {
      stop: () => {
        clearInterval(each);
        clearTimeout(this.soon);
        this.soon = undefined;
      },
    };
  }

  private tell(): void {
    this.soon = undefined;
    if (!this.link.connected || this.link.connection.isClosed()) return;
    const heartbeat: Heartbeat = { position: this.read, last: this.lastEvent };
    this.link.connection.publish(subjects.heads(this.producer), JSON.stringify(heartbeat));
  }
}
