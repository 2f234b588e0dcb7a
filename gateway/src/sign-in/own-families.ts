import type { RoleTokenSigner } from '@samenloket/platform';
import type { AskPlatform } from './ask-platform.js';
import type { Subjects } from './subjects.js';

const query = '{ myFamily { erased } }';
const lifetimeSeconds = 60;

/** Nothing can be added to a family that is erased: its parent begins anew, as the next one that follows from the subject. */
export class OwnFamilies {
  constructor(
    private readonly platform: AskPlatform,
    private readonly signer: RoleTokenSigner,
    private readonly subjects: Subjects,
  ) {}

  /** The family of a parent: the same at each sign-in, another one once all that was kept of it is erased. */
  async of(subject: string): Promise<string> {
    for (let erased = 0; ; erased++) {
      const familyId = this.subjects.familyOf(subject, erased);
      if (!(await this.isErased(subject, familyId))) return familyId;
    }
  }

  private async isErased(subject: string, familyId: string): Promise<boolean> {
    const actor = { subject, role: 'parent' as const, familyId, deskIds: [], locationIds: [] };
    const token = await this.signer.sign(actor, lifetimeSeconds);
    const { myFamily } = await this.platform.ask<{ myFamily: { erased: boolean } }>(token, query);
    return myFamily.erased;
  }
}
