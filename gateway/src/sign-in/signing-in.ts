import type { RoleTokenSigner } from '@samenloket/platform';
import type { SessionKey } from '../sessions/session-key.js';
import type { LiveSession, Sessions } from '../sessions/sessions.js';
import type { AskPlatform } from './ask-platform.js';
import { capacitiesOf } from './capacities.js';
import type { IdentityProvider } from './identity-provider.js';
import type { Memberships } from './memberships.js';
import { namedCapacities } from './named-capacities.js';
import type { OwnFamilies } from './own-families.js';
import { personOf } from './person-of-claims.js';
import { SignInFailed } from './sign-in-failure.js';
import type { SignInRoles } from './sign-in-roles.js';
import type { SignInsUnderWay } from './sign-ins-under-way.js';
import type { Subjects } from './subjects.js';

export interface SigningInParts {
  readonly provider: IdentityProvider;
  readonly underWay: SignInsUnderWay;
  readonly sessions: Sessions;
  readonly rules: SignInRoles;
  readonly subjects: Subjects;
  readonly families: OwnFamilies;
  readonly memberships: Memberships;
  readonly platform: AskPlatform;
  readonly signer: RoleTokenSigner;
}

/** From "sign in" to a session. */
export class SigningIn {
  constructor(private readonly parts: SigningInParts) {}

  async begin(returnTo: string, loginHint: string | undefined) {
    const { url, secrets } = await this.parts.provider.begin(loginHint);
    const key = await this.parts.underWay.begin({ ...secrets, returnTo });
    return { url, key, state: secrets.state };
  }

  /** @throws SignInFailed, or what the library throws */
  async finish(
    search: string,
    key: SessionKey | undefined,
  ): Promise<{ readonly live: LiveSession; readonly returnTo: string }> {
    const { provider, underWay, sessions, rules } = this.parts;
    const begun = key && (await underWay.take(key));
    if (!begun) throw new SignInFailed('expired');
    const issued = await personOf(await provider.finish(search, begun), rules, this.parts);
    if (!issued) throw new SignInFailed('noRole');
    const { memberships, platform, signer } = this.parts;
    const held = await memberships.of(issued.subject);
    const { group: _, ...person } = { ...issued, capacities: capacitiesOf(issued, held) };
    if (person.capacities.length === 0) throw new SignInFailed('noRole');
    const capacities = await namedCapacities(person, platform, signer);
    return { live: await sessions.begin({ ...person, capacities }), returnTo: begun.returnTo };
  }
}
