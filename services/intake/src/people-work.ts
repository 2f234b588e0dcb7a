import type { RoleTokenSigner, ServicePorts } from '@samenloket/platform';
import { AuditEntries } from './api/audit/audit-entries.js';
import { AuditResolver } from './api/audit/audit.resolver.js';
import { ReferrersResolver } from './api/referrers/referrers.resolver.js';
import { PeopleResolver } from './api/people/people.resolver.js';
import { AuditLog } from './application/audit/audit-log.js';
import { MembershipVerifier } from './application/people/membership-verifier.js';
import { People } from './application/people/people.js';
import { DeskReferrers } from './application/referrers/desk-referrers.js';
import { RoleActing } from './application/people/role-acting.js';
import type { IntakeParts } from './intake-parts.js';

/**
 * Members of staff: who they are, what they may act for, the tokens that say in which role they act, and what they read and
 * changed; referrers.
 */
export function peopleWork(
  { keys, documents, client, clock, tokens }: ServicePorts,
  { streams, views, files }: IntakeParts,
  signer: RoleTokenSigner | undefined,
) {
  const people = new People(streams, views, keys, documents, client, clock);
  return {
    people,
    tokens: new MembershipVerifier(tokens, people, clock),
    providers: [
      { provide: People, useValue: people },
      { provide: RoleActing, useValue: new RoleActing(streams, signer, clock) },
      PeopleResolver,
      { provide: DeskReferrers, useValue: new DeskReferrers(streams, views, clock) },
      ReferrersResolver,
      { provide: AuditLog, useValue: new AuditLog(views) },
      { provide: AuditEntries, useValue: new AuditEntries(views, files) },
      AuditResolver,
    ],
  };
}
