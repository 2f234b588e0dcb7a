import { DomainError } from '@samenloket/event-sourcing';
import type { FollowCodeTerms } from '../session-api.js';
import type { AskPlatform } from '../sign-in/ask-platform.js';

export interface OpenedLink {
  /** Follows from the link's key, and tells nothing of it. */
  readonly linkId: string;
  readonly familyId: string;
}

/** What intake says of the links by which families without an account come in. */
export class FollowLinkAnswers {
  constructor(private readonly platform: AskPlatform) {}

  /** The same for every key, whether it is there or not. */
  async sendCode(key: string): Promise<FollowCodeTerms> {
    const query = 'mutation ($key: String!) { terms: sendFollowCode(key: $key) { minutes secondsToNext } }';
    return (await this.platform.ask<{ terms: FollowCodeTerms }>(undefined, query, { key })).terms;
  }

  /** Nothing with any other code than the one that was sent last. */
  async open(key: string, code: string): Promise<OpenedLink | undefined> {
    const query = `mutation ($key: String!, $code: String!) {
      opened: openFollowLink(key: $key, code: $code) { linkId familyId }
    }`;
    const { opened } = await this.platform.ask<{ opened: OpenedLink | null }>(undefined, query, {
      key,
      code,
    });
    return opened ?? undefined;
  }

  /** @throws DomainError UNAUTHENTICATED when the link by which this token's family came in was revoked, or is too old */
  async requireHeld(token: string): Promise<void> {
    const query = '{ myFollowLink { holds } }';
    const { myFollowLink } = await this.platform.ask<{ myFollowLink: { holds: boolean } }>(token, query);
    if (!myFollowLink.holds)
      throw new DomainError('UNAUTHENTICATED', 'This link has ended. Ask the desk for a new one.');
  }
}
