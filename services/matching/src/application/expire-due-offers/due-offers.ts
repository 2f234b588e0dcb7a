import type { Clock, Log } from '@samenloket/event-sourcing';
import { DomainError } from '@samenloket/event-sourcing';
import { brusselsDateOf, endOfDayInBrussels } from '@samenloket/regional';
import { allDocuments, type ViewReader } from '@samenloket/read-models';
import type { OfferDocument } from '../../read-models/offers/offers.view.js';
import type { OfferStreams } from '../offer-streams/offer-streams.js';
import { timerContext } from '../process-context.js';

/** After an outage many are due at once, and a remote store answers slowly. */
const atOnce = 16;

/** Open offers whose last day to answer has passed. */
export class DueOffers {
  constructor(
    private readonly offers: ViewReader<OfferDocument>,
    private readonly streams: OfferStreams,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** How many offers expired. The view may be behind; the stream decides, so an answer given meanwhile stands. */
  async expireDue(): Promise<number> {
    const filter = dueAt(this.clock.now().toISOString());
    let expired = 0;
    let chunk: OfferDocument[] = [];
    const expireChunk = async () => {
      for (const appended of await Promise.all(chunk.map((doc) => this.expire(doc)))) expired += appended;
      chunk = [];
    };
    for await (const { doc } of allDocuments(this.offers.current(), { filter })) {
      if (chunk.push(doc) === atOnce) await expireChunk();
    }
    await expireChunk();
    return expired;
  }

  /** How long ago the oldest offer that is due and still open should have expired; 0 when there is none. */
  async latenessSeconds(): Promise<number> {
    const now = this.clock.now();
    const { documents } = await this.offers.current().find({
      filter: dueAt(now.toISOString()),
      sort: { path: 'answerBy', direction: 'asc' },
      limit: 1,
    });
    const dueOn = documents[0]?.doc.answerBy;
    return dueOn ? (now.getTime() - Date.parse(endOfDayInBrussels(dueOn))) / 1_000 : 0;
  }

  /** One that fails keeps no other from expiring: the next scan tries it again. */
  private async expire({ requestId, offerId }: OfferDocument): Promise<number> {
    const now = this.clock.now().toISOString();
    try {
      const { appended } = await this.streams.carryOut(
        requestId,
        { type: 'expireOffer', offerId, now },
        timerContext(),
      );
      return appended;
    } catch (error) {
      // Somebody is busy with this request: the next scan looks again.
      if (error instanceof DomainError && error.code === 'CONFLICT') return 0;
      this.log.error({ err: error, offerId }, 'A due offer did not expire; the next scan tries again');
      return 0;
    }
  }
}

function dueAt(now: string) {
  return { status: 'open', answerBy: { $lt: brusselsDateOf(now) } };
}
