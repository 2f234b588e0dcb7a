import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { ViewReader } from '@samenloket/read-models';
import { brusselsDateOf } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { linkHolds } from '../../domain/follow-link/follow-link.state.js';
import { followLinkTerms } from '../../domain/follow-link/follow-link.terms.js';
import type { FollowLinkDoc } from '../../read-models/follow-links/follow-links.view.js';
import type { CommandContext } from '../shared/command-metadata.js';
import type { FamilyTelephone, ReachableFamily } from './family-telephone.js';
import type { FollowLinkStreams } from './follow-link-streams.js';
import { drawCode, LinkKey } from './link-key.js';

/** A link that was made now: the only time that its key is told. */
export interface MadeFollowLink {
  readonly linkId: string;
  /** As `7KQ2M-…`, for who types it. */
  readonly key: string;
  readonly address: string;
  /** Whether the text message went. */
  readonly isSent: boolean;
  readonly position: number;
}

export interface OpenedFollowLink {
  readonly linkId: string;
  readonly familyId: string;
}

/** How families without an account follow their requests: by a link, and a code on their telephone. */
export class FollowLinks {
  constructor(
    private readonly links: FollowLinkStreams,
    private readonly telephone: FamilyTelephone,
    private readonly made: ViewReader<FollowLinkDoc>,
    /** `https://host` of the portal; nothing while it is not known. */
    private readonly portal: () => string | undefined,
    private readonly clock: Clock,
  ) {}

  /**
   * The links of the request before it end: one is enough, and one that lay about opens nothing.
   * @throws DomainError RULE_VIOLATED without a mobile number, CONFLICT after too many in a day, UNAVAILABLE
   */
  async send(requestId: string, context: CommandContext): Promise<MadeFollowLink> {
    const family = await this.telephone.of(requestId);
    if (!family) {
      const message =
        'This request has no mobile number that a code can go to. Add it, and send the link then.';
      throw new DomainError('RULE_VIOLATED', message);
    }
    const portal = this.portal();
    if (portal === undefined) {
      const message = 'The address of the portal is not known here: set SAMENLOKET_PUBLIC_URL.';
      throw new DomainError('UNAVAILABLE', message);
    }
    await this.requireTurn(requestId);
    const key = LinkKey.draw();
    const { linkId, written } = key;
    const { familyId, deskId, number, numberMark } = family;
    const marks = { numberHash: key.hashOf(number), numberMark };
    const make = { type: 'MakeLink', linkId, requestId, familyId, ...marks, now: this.now() } as const;
    const concerning = { familyId, deskId };
    const { state, position } = await this.links.change(linkId, make, context, concerning);
    // Looked up only now: of two that are made at once, the later finds the other.
    for (const former of await this.holdingBefore(position, requestId)) {
      const revoke = { type: 'RevokeLink', cause: 'newer' } as const;
      await this.links.change(former.linkId, revoke, context, concerning);
    }
    const address = `${portal}/volgen#${written}`;
    const until = brusselsDateOf(state.link?.expiresAt ?? this.now());
    const handed = await this.telephone.send(family, 'followLink', { address, until });
    return { linkId, key: written, address, isSent: handed === 'taken', position };
  }

  /** @throws DomainError NOT_FOUND when the request has no such link */
  async revoke(
    linkId: string,
    { requestId, deskId }: { readonly requestId: string; readonly deskId: string },
    context: CommandContext,
  ): Promise<number> {
    const { link } = await this.links.link(linkId);
    if (link?.requestId !== requestId) throw new DomainError('NOT_FOUND', 'There is no such link.');
    const revoke = { type: 'RevokeLink', cause: 'desk' } as const;
    const { familyId } = link;
    return (await this.links.change(linkId, revoke, context, { familyId, deskId })).position;
  }

  /** Sends a code, when one may go. Says nothing: whoever asks learns nothing of the link. */
  async sendCode(written: string): Promise<void> {
    const key = LinkKey.from(written);
    const family = key && (await this.reachableBy(key));
    if (!family) return;
    const { linkId } = key;
    const code = drawCode();
    const codeHash = key.hashOf(code);
    const send = { type: 'SendCode', codeHash, now: this.now() } as const;
    const { familyId, deskId } = family;
    const { events } = await this.links.change(linkId, send, byLink(linkId), { familyId, deskId });
    if (events.length === 0) return;
    const said = { code: `${code.slice(0, 3)} ${code.slice(3)}`, minutes: followLinkTerms.codeMinutes };
    const handed = await this.telephone.send(family, 'followCode', said);
    // What never came takes no turn of the family's: it may ask again when text messages go again.
    const type = handed === 'refused' ? 'DropCode' : 'TakeCode';
    const handedOver = { type, codeHash, now: this.now() } as const;
    await this.links.change(linkId, handedOver, byLink(linkId), { familyId, deskId });
  }

  /** Nothing when the code is not the one that was sent, or came too late, or the link does not hold. */
  async open(written: string, code: string): Promise<OpenedFollowLink | undefined> {
    const key = LinkKey.from(written);
    const family = key && (await this.reachableBy(key));
    if (!family) return undefined;
    const { linkId } = key;
    const { familyId, deskId } = family;
    const codeHash = key.hashOf(code.replaceAll(/\s/g, ''));
    const tryCode = { type: 'TryCode', codeHash, now: this.now() } as const;
    const { events } = await this.links.change(linkId, tryCode, byLink(linkId), { familyId, deskId });
    return events.some(({ type }) => type === 'FollowLinkUsed') ? { linkId, familyId } : undefined;
  }

  /** Whether who came in by this link may stay. */
  async holds(linkId: string): Promise<boolean> {
    return (await this.reachable(linkId)) !== undefined;
  }

  /** Nothing once the request has another number: who borrowed the link for a moment would read every code to come. */
  private async reachableBy(key: LinkKey): Promise<ReachableFamily | undefined> {
    const { link } = await this.links.link(key.linkId);
    const family = await this.reachable(key.linkId);
    return family && link?.numberHash === key.hashOf(family.number) ? family : undefined;
  }

  /** @throws DomainError CONFLICT */
  private async requireTurn(requestId: string): Promise<void> {
    const links = await this.linksOf(requestId);
    const dayAgo = new Date(this.clock.now().getTime() - 86_400_000).toISOString();
    const { linksADay } = followLinkTerms;
    if (links.filter(({ madeAt }) => madeAt > dayAgo).length >= linksADay) {
      const message = `A request gets at most ${linksADay} links in a day. Use the last one, or make another tomorrow.`;
      throw new DomainError('CONFLICT', message);
    }
  }

  private async holdingBefore(made: number, requestId: string): Promise<readonly FollowLinkDoc[]> {
    await this.made.waitFor(made);
    const links = await this.linksOf(requestId);
    return links.filter(
      ({ position, revokedAt, expiresAt }) => position < made && revokedAt === null && this.now() < expiresAt,
    );
  }

  private async linksOf(requestId: string): Promise<readonly FollowLinkDoc[]> {
    const { documents } = await this.made.current().find({ filter: { requestId } });
    return documents.map(({ doc }) => doc);
  }

  private async reachable(linkId: string): Promise<ReachableFamily | undefined> {
    const state = await this.links.link(linkId);
    if (!state.link || !linkHolds(state, this.now())) return undefined;
    const family = await this.telephone.of(state.link.requestId);
    const { familyId, numberMark = family?.numberMark } = state.link;
    // A request may have come to another family or telephone since: it is not for who got the link.
    return family?.familyId === familyId && family.numberMark === numberMark ? family : undefined;
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

/** Whoever has the link acts under its id. */
function byLink(linkId: string): CommandContext {
  const correlationId = randomUUID();
  const actor = { subject: linkId, role: 'parent' };
  return { actor, correlationId, causationId: correlationId, channel: 'online' };
}
