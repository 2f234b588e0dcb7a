import { DomainError, Turns } from '@samenloket/event-sourcing';

const mostAtOnce = 12;

/**
 * Rounds that are computed because somebody wonders: one after the other, since each takes a thread and memory for a whole
 * round, while the service has work that does not wait.
 */
export class Supposing {
  private readonly turns = new Turns();
  private asked = 0;

  /** @throws DomainError CONFLICT when more wait already than anybody would wait for */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.asked >= mostAtOnce)
      throw new DomainError('CONFLICT', 'Many try out rounds at this moment. Try again in a minute.');
    this.asked += 1;
    try {
      return await this.turns.take('supposing', work);
    } finally {
      this.asked -= 1;
    }
  }
}
