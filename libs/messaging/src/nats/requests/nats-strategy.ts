import { DomainError, type Log } from '@samenloket/event-sourcing';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import type { Msg } from '@nats-io/transport-node';
import { type AskedMessage, refusalOf } from '../../requests/wire.js';
import type { NatsLink } from '../connection/nats-link.js';
import { subjects } from '@samenloket/contracts';
import { Answering } from './answering.js';
import { isTooLate } from './request-headers.js';

/** The receiving half: replicas of a service share the requests, and finish what they took before they leave. */
export class NatsStrategy extends Server implements CustomTransportStrategy {
  private readonly answering: Answering;
  private listening = false;

  constructor(
    private readonly link: NatsLink,
    service: string,
    private readonly log: Log,
  ) {
    super();
    this.answering = new Answering(link, service, log);
  }

  override addHandler(pattern: unknown, handler: MessageHandler, isEvent = false, extras = {}): void {
    super.addHandler(pattern, handler, isEvent, extras);
    if (this.listening) this.answer(this.normalizePattern(pattern as string), handler);
  }

  listen(callback: (error?: Error) => void): void {
    this.listening = true;
    for (const [name, handler] of this.messageHandlers) this.answer(name, handler);
    this.link.connection.flush().then(() => callback(), callback);
  }

  async close(): Promise<void> {
    this.listening = false;
    await this.answering.drain();
  }

  on(): void {
    throw new Error('The connection to NATS tells of itself: NatsLink.');
  }

  unwrap<T>(): T {
    return this.link as unknown as T;
  }

  private answer(name: string, handler: MessageHandler): void {
    this.answering.serve(subjects.ask(name), async (message) => {
      if (isTooLate(message.headers)) {
        this.log.warn({ contract: name }, 'A request came after its deadline and was dropped');
        return undefined;
      }
      const asked = askedIn(message);
      return asked ? handler(asked) : refusalOf(unreadable(name));
    });
  }
}

/** Undefined when it is none: then its sender hears so. */
function askedIn(message: Msg): AskedMessage | undefined {
  try {
    const asked = message.json<AskedMessage | null>();
    return typeof asked?.context === 'object' && asked.context !== null ? asked : undefined;
  } catch {
    return undefined;
  }
}

function unreadable(name: string): DomainError {
  return new DomainError(
    'BAD_INPUT',
    `${name} was asked with something else than a request and its context.`,
  );
}
