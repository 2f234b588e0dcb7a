import { DomainError } from '@samenloket/event-sourcing';
import { type FeedQuestion, subjects } from '@samenloket/contracts';
import { answerFrom } from '../../requests/wire.js';
import type { NatsLink } from '../connection/nats-link.js';
import { requestOverLink } from '../requests/request-over-link.js';
import type { FeedAnswer } from './feed-messages.js';

/** Asks a producer for pages of its feed. */
export class FeedClient {
  constructor(
    private readonly link: NatsLink,
    readonly producer: string,
    private readonly timeoutMs: number,
  ) {}

  /** @throws DomainError as the producer refused; UNAVAILABLE when it does not answer */
  async ask(question: FeedQuestion): Promise<Extract<FeedAnswer, { page: object }>> {
    const answer = await this.answered(question);
    if ('page' in answer) return answer;
    answerFrom(answer);
    throw new DomainError(
      'UNAVAILABLE',
      `The feed of ${this.producer} gave no page. See its log, and ask again.`,
    );
  }

  private async answered(question: FeedQuestion): Promise<FeedAnswer> {
    const subject = subjects.feedPages(this.producer);
    const payload = JSON.stringify(question);
    try {
      return (
        await requestOverLink(this.link, { subject, payload, timeoutMs: this.timeoutMs })
      ).json<FeedAnswer>();
    } catch (cause) {
      const error = new DomainError(
        'UNAVAILABLE',
        `The feed of ${this.producer} does not answer. See that ${this.producer} runs and that NATS can be reached.`,
      );
      error.cause = cause;
      throw error;
    }
  }
}
