import { askRaw } from '../harness/graphql.js';

const firstOpen = `query ($desk: ID!) {
  offers(filter: { deskId: $desk, status: open }, orderBy: ANSWER_BY, first: 1) { nodes { answerBy } }
}`;
const newestExpired = `query ($desk: ID!) {
  offers(filter: { deskId: $desk, status: expired }, first: 1) { nodes { answerBy } }
}`;

interface Found {
  readonly offers: { readonly nodes: readonly { readonly answerBy: string }[] };
}

/** What the desk sees of its offers; nothing of it while the platform is away. */
export class OpenOffers {
  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly desk: string,
  ) {}

  /** Whether an offer with this last day or a later one has expired. */
  async anyExpired(lastDay: string): Promise<boolean> {
    const newest = await this.first(newestExpired);
    return newest !== undefined && newest !== 'none' && newest >= lastDay;
  }

  /** Whether none is open any more with this last day or an earlier one. */
  async allEnded(lastDay: string): Promise<boolean> {
    const first = await this.first(firstOpen);
    return first !== undefined && (first === 'none' || first > lastDay);
  }

  private async first(query: string): Promise<string | undefined> {
    try {
      const { data } = await askRaw<Found>(this.url, this.token, query, { desk: this.desk });
      return data ? (data.offers.nodes[0]?.answerBy ?? 'none') : undefined;
    } catch (error) {
      // Nobody there, or killed before it had said all. (By name: the test has globals of its own.)
      if (['TypeError', 'SyntaxError'].includes((error as { name?: string }).name ?? '')) return undefined;
      throw error;
    }
  }
}
