import { DomainError, failureText, type Log } from '@samenloket/event-sourcing';
import { InvalidArgumentError, type Msg, type Subscription } from '@nats-io/transport-node';
import { refusalOf } from '../../requests/wire.js';
import type { NatsLink } from '../connection/nats-link.js';

/** What is answered as JSON; a text is JSON already, undefined is no answer. */
type Answer = (message: Msg) => Promise<unknown>;

/** Answers requests on subjects that the replicas of a service share. */
export class Answering {
  private readonly subscriptions: Subscription[] = [];
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly link: NatsLink,
    private readonly queue: string,
    private readonly log: Log,
  ) {}

  serve(subject: string, answer: Answer): void {
    const { queue } = this;
    const callback = (error: Error | null, message: Msg) => {
      if (error) this.log.error({ err: error, subject }, 'NATS does not let this service answer');
      else this.track(this.answered(subject, message, answer));
    };
    this.subscriptions.push(this.link.connection.subscribe(subject, { queue, callback }));
  }

  /** Takes no more requests, and resolves when those that were taken are answered. */
  async drain(): Promise<void> {
    const leaving = this.subscriptions.splice(0);
    if (this.link.connected)
      await Promise.allSettled(leaving.map((each) => this.link.unlessLost(each.drain())));
    for (const each of leaving) if (!each.isClosed()) each.unsubscribe();
    while (this.underWay.size > 0) await Promise.all(this.underWay);
    if (this.link.connected) await Promise.allSettled([this.link.unlessLost(this.link.connection.flush())]);
  }

  private track(work: Promise<void>): void {
    this.underWay.add(work);
    void work.finally(() => this.underWay.delete(work));
  }

  private async answered(subject: string, message: Msg, answer: Answer): Promise<void> {
    try {
      const given = await answer(message);
      if (given !== undefined) message.respond(typeof given === 'string' ? given : JSON.stringify(given));
    } catch (error) {
      this.log.error({ failure: failureText(error), subject }, 'A request could not be answered');
      message.respond(JSON.stringify(refusalOf(withheld(subject, error))));
    }
  }
}

function withheld(subject: string, error: unknown): DomainError {
  const tooLarge = error instanceof InvalidArgumentError;
  return tooLarge
    ? new DomainError(
        'BAD_INPUT',
        `The answer to ${subject} is larger than NATS takes. Ask for less at once.`,
      )
    : new DomainError(
        'UNAVAILABLE',
        `${subject} failed. Ask again; the log of the answering service says why.`,
      );
}
