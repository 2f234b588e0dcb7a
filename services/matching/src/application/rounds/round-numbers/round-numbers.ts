import type { Clock } from '@samenloket/event-sourcing';
import { allDocuments, type ViewReader } from '@samenloket/read-models';
import type { RequestFacts } from '../../../read-models/request-facts/request-facts.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import type { RoundSecrets } from '../round-secrets/round-secrets.js';

/** Requests are erased and transferred: what was found is looked for again after so long. */
const keptMs = 60_000;

export interface NumbersOfRound {
  readonly numberOf: (requestId: string) => string;
  /** Nothing for a number of a request that was erased, or that went to another desk. */
  readonly requestOf: (roundNumber: string) => string | undefined;
}

interface Kept {
  readonly until: number;
  readonly numbers: Promise<NumbersOfRound>;
}

type NumberedRound = Pick<RoundDocument, 'roundId' | 'announcement' | 'frozen'>;

/** Which request goes by which number in a round: worked out with the secret when it is needed, stored nowhere. */
export class RoundNumbers {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly secrets: RoundSecrets,
    private readonly requests: ViewReader<RequestFacts>,
    private readonly clock: Clock,
  ) {}

  /** By what one request goes: nothing needs to be looked up for it. */
  numberOf(roundId: string, requestId: string): string {
    return this.secrets.numberOf(roundId, requestId);
  }

  /** For requests of the round's desks, as desks and organisers look at it. */
  async of(round: NumberedRound): Promise<NumbersOfRound> {
    // Until it is frozen, requests come in that it will have.
    if (!round.frozen) return this.found(round);
    const now = this.clock.now().getTime();
    for (const [roundId, { until }] of this.kept) if (until <= now) this.kept.delete(roundId);
    const known = this.kept.get(round.roundId);
    if (known) return known.numbers;
    const numbers = this.found(round);
    this.kept.set(round.roundId, { until: now + keptMs, numbers });
    numbers.catch(() => this.kept.delete(round.roundId));
    return numbers;
  }

  /** The requests behind these numbers, as they are now, whatever desk they went to; by number. */
  async requestsOf(roundId: string, roundNumbers: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const wanted = new Set(roundNumbers);
    const requests = new Map<string, string>();
    for await (const { id } of allDocuments(this.requests.current())) {
      const roundNumber = this.numberOf(roundId, id);
      if (wanted.has(roundNumber)) requests.set(roundNumber, id);
    }
    return requests;
  }

  private async found({ roundId, announcement }: NumberedRound): Promise<NumbersOfRound> {
    const numberOf = (requestId: string) => this.numberOf(roundId, requestId);
    const requests = new Map<string, string>();
    const desks = new Set(announcement.deskIds);
    for await (const { doc } of allDocuments(this.requests.current())) {
      if (desks.has(doc.deskId)) requests.set(numberOf(doc.requestId), doc.requestId);
    }
    return { numberOf, requestOf: (roundNumber) => requests.get(roundNumber) };
  }
}
