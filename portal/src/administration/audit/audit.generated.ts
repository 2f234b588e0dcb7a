// Written by `npm run documents -w portal` from audit.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CalendarFormat =
  | 'csv'
  | 'xlsx';

export type AuditKind =
  | 'opened'
  | 'request'
  | 'enquiry'
  | 'people'
  | 'desk';

export type AuditLogQueryVariables = Exact<{
  deskId?: string | null | undefined;
  subject?: string | null | undefined;
  kind?: AuditKind | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type AuditLogQuery = { readonly auditLog: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly happenedAt: string, readonly kind: AuditKind, readonly text: string, readonly role: string, readonly channel: string | null, readonly onBehalf: boolean, readonly reason: string | null, readonly person: { readonly id: string, readonly firstName: string | null, readonly lastName: string | null }, readonly request: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ColleaguesQueryVariables = Exact<{
  deskId: string;
  afterPosition?: number | null | undefined;
}>;


export type ColleaguesQuery = { readonly members: ReadonlyArray<{ readonly person: { readonly id: string, readonly firstName: string | null, readonly lastName: string | null } }> };

export type AuditFileQueryVariables = Exact<{
  deskId?: string | null | undefined;
  subject?: string | null | undefined;
  kind?: AuditKind | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  format: CalendarFormat;
  afterPosition?: number | null | undefined;
}>;


export type AuditFileQuery = { readonly exportAuditLog: { readonly fileName: string, readonly mediaType: string, readonly contentBase64: string } };

export const AuditLog: Document<AuditLogQuery, AuditLogQueryVariables> = {
  name: 'AuditLog',
  text: `query AuditLog($deskId: ID, $subject: ID, $kind: AuditKind, $from: Date, $until: Date, $after: String, $afterPosition: Position) {
  auditLog(
    deskId: $deskId
    subject: $subject
    kind: $kind
    from: $from
    until: $until
    first: 50
    after: $after
    afterPosition: $afterPosition
  ) {
    nodes {
      id
      happenedAt
      kind
      text
      role
      channel
      onBehalf
      reason
      person {
        id
        firstName
        lastName
      }
      request {
        id
        number
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const Colleagues: Document<ColleaguesQuery, ColleaguesQueryVariables> = {
  name: 'Colleagues',
  text: `query Colleagues($deskId: ID!, $afterPosition: Position) {
  members(deskId: $deskId, afterPosition: $afterPosition) {
    person {
      id
      firstName
      lastName
    }
  }
}`,
};

export const AuditFile: Document<AuditFileQuery, AuditFileQueryVariables> = {
  name: 'AuditFile',
  text: `query AuditFile($deskId: ID, $subject: ID, $kind: AuditKind, $from: Date, $until: Date, $format: CalendarFormat!, $afterPosition: Position) {
  exportAuditLog(
    deskId: $deskId
    subject: $subject
    kind: $kind
    from: $from
    until: $until
    format: $format
    afterPosition: $afterPosition
  ) {
    fileName
    mediaType
    contentBase64
  }
}`,
};
