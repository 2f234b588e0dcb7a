import { DomainError } from '@samenloket/event-sourcing';
import { ClientProxy, type ReadPacket, type WritePacket } from '@nestjs/microservices';
import type { AskedMessage } from '../../requests/wire.js';
import type { NatsLink } from '../connection/nats-link.js';
import { subjects } from '@samenloket/contracts';
import { requestHeaders } from './request-headers.js';
import { requestOverLink } from './request-over-link.js';

/** Long enough for the caller's own deadline to speak first. */
const afterDeadlineMs = 500;
/** Of NATS's headers. */
const headerBytes = 1_024;

/** The asking half, on the process's own connection. */
export class NatsProxy extends ClientProxy {
  constructor(
    private readonly link: NatsLink,
    private readonly deadlineMs: number,
  ) {
    super();
  }

  async connect(): Promise<void> {}

  close(): void {}

  unwrap<T>(): T {
    return this.link as unknown as T;
  }

  protected publish({ pattern, data }: ReadPacket, respond: (packet: WritePacket) => void): () => void {
    const stopping = new AbortController();
    const { signal } = stopping;
    this.answered(pattern as string, data as AskedMessage, signal).then(
      (response) => signal.aborted || respond({ response, isDisposed: true }),
      (err: unknown) => signal.aborted || respond({ err }),
    );
    return () => stopping.abort();
  }

  protected dispatchEvent<T>(): Promise<T> {
    throw new Error('Events do not travel as messages: they are read from feeds.');
  }

  private async answered(name: string, message: AskedMessage, signal: AbortSignal): Promise<unknown> {
    const payload = JSON.stringify(message);
    this.refuseTooLarge(name, payload);
    const headers = requestHeaders(message.context, this.deadlineMs);
    const timeoutMs = this.deadlineMs + afterDeadlineMs;
    const subject = subjects.ask(name);
    return (await requestOverLink(this.link, { subject, payload, headers, timeoutMs, signal })).json();
  }

  private refuseTooLarge(name: string, payload: string): void {
    const most = this.link.connection.info?.max_payload;
    const bytes = Buffer.byteLength(payload) + headerBytes;
    if (most === undefined || bytes <= most) return;
    throw new DomainError(
      'BAD_INPUT',
      `${name} is asked too much at once: ${bytes} bytes, NATS takes ${most}. Ask in smaller batches.`,
    );
  }
}
