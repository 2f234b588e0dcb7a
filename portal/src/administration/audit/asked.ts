import type { AuditLogQuery, AuditLogQueryVariables } from './audit.generated';

export type Entry = AuditLogQuery['auditLog']['nodes'][number];

export const kinds = ['opened', 'request', 'enquiry', 'people', 'desk'] as const;

/** What one looks for; empty: all. */
export interface Asked {
  readonly deskId: string;
  readonly subject: string;
  readonly kind: (typeof kinds)[number] | '';
  readonly from: string;
  readonly until: string;
}

/** What the operator did that concerns no desk. */
export const noDesk = '';

export function variablesOf({ deskId, subject, kind, from, until }: Asked): AuditLogQueryVariables {
  return {
    deskId: deskId || null,
    subject: subject || null,
    kind: kind || null,
    from: from || null,
    until: until || null,
  };
}
