import type { Clock } from '@samenloket/event-sourcing';
import type { Role, RoleTokenSigner } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import type { AskPlatform } from './ask-platform.js';

/** What a member of staff may act for, today. */
export interface HeldMembership {
  readonly id: string;
  readonly role: Exclude<Role, 'parent'>;
  readonly deskId?: string | null;
  readonly organiserId?: string | null;
  readonly locationId?: string | null;
  readonly referrerId?: string | null;
}

export abstract class Memberships {
  /** Those that hold today, the first given first. */
  abstract of(subject: string): Promise<readonly HeldMembership[]>;
}

interface ShownMembership extends HeldMembership {
  readonly from: string;
  readonly until?: string | null;
}

const query = '{ myMemberships { id role deskId organiserId locationId referrerId from until } }';
const lifetimeSeconds = 60;

/** As intake keeps them. */
export class PlatformMemberships extends Memberships {
  constructor(
    private readonly platform: AskPlatform,
    private readonly signer: RoleTokenSigner,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(subject: string): Promise<readonly HeldMembership[]> {
    // Of no desk at all: good for this question, and for nothing else.
    const actor = { subject, role: 'frontDesk' as const, deskIds: [], locationIds: [] };
    const token = await this.signer.sign(actor, lifetimeSeconds);
    const { myMemberships } = await this.platform.ask<{ myMemberships: ShownMembership[] }>(token, query);
    const today = brusselsDateOf(this.clock.now().toISOString());
    return myMemberships.filter(({ from, until }) => from <= today && (until == null || today <= until));
  }
}
