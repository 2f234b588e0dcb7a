import { DomainError } from '@samenloket/event-sourcing';

/** The federated endpoint, as `createGateway` makes it. */
export interface PlatformGraphql {
  fetch(url: string, init: RequestInit): Response | Promise<Response>;
}

/** Asks the services what everybody asks them, in somebody's name or nobody's, without a socket to the gateway itself. */
export class AskPlatform {
  constructor(private readonly graphql: PlatformGraphql) {}

  /** @throws DomainError UNAVAILABLE when no service answers as it should */
  async ask<Data>(token: string | undefined, query: string, variables: object = {}): Promise<Data> {
    const response = await this.graphql.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data | null; errors?: readonly object[] };
    if (!data || errors?.length) {
      throw new DomainError(
        'UNAVAILABLE',
        'The platform cannot say now what you may do. Try again in a moment.',
      );
    }
    return data;
  }
}
