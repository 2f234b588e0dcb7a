import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { idOf, ownEvent, ownProducer } from '../own-event.js';

export const auditKinds = ['opened', 'request', 'enquiry', 'people', 'desk'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** Something that a member of staff read or changed, for one desk that may know; an entry for each of those. */
export interface AuditDoc {
  readonly entryId: string;
  /** Null: concerns no desk. */
  readonly deskId: string | null;
  /** ISO instant. */
  readonly happenedAt: string;
  readonly kind: AuditKind;
  /** Type of the event. */
  readonly what: string;
  /** Random id of the person. */
  readonly subject: string;
  readonly role: string;
  /** Of the file that it is about. */
  readonly requestId: string | null;
  readonly channel: string | null;
  /** For a family, or for an organiser that phones. */
  readonly onBehalf: boolean;
}

/** An entry holds no text that staff wrote: that is read from where erasure and retention reach it. */
const kindOfCategory: Readonly<Record<string, AuditKind>> = {
  fileAccess: 'opened',
  careRequest: 'request',
  followLink: 'request',
  enquiry: 'enquiry',
  person: 'people',
  desk: 'desk',
  deskRegister: 'desk',
  participation: 'desk',
  referrers: 'desk',
};

const staff: ReadonlySet<string> = new Set([
  'deskWorker',
  'frontDesk',
  'organiserCoordinator',
  'childMinder',
  'referrer',
  'operator',
]);

/** What the platform does by itself, from its command line or in an import goes by a name; a person by a random id. */
const platform: ReadonlySet<string> = new Set(['samenloket', 'intake', 'import']);

export const auditView: View<AuditDoc> = {
  name: 'audit',
  version: 2,
  producers: [ownProducer],
  indexes: [
    { name: 'desk', paths: ['deskId', 'happenedAt'] },
    { name: 'person', paths: ['deskId', 'subject', 'happenedAt'] },
    { name: 'kind', paths: ['deskId', 'kind', 'happenedAt'] },
  ],
  keys: (event) => (kindOf(event) === undefined ? [] : desksOf(event).map((desk) => keyOf(event, desk))),
  project: (doc, event, key) => {
    const kind = kindOf(event);
    if (doc || kind === undefined) return doc;
    const { happenedAt, actor, channel = null, onBehalfOf } = event.metadata;
    return {
      entryId: key,
      deskId: key.slice(key.indexOf(' ') + 1) || null,
      ...{ happenedAt, kind, what: event.type, subject: actor.subject, role: actor.role },
      requestId: kind === 'opened' || kind === 'request' ? requestOf(event) : null,
      channel,
      onBehalf: onBehalfOf !== undefined,
    };
  },
};

function kindOf({ producer, type, stream, metadata }: SourcedEvent): AuditKind | undefined {
  const isStaff = staff.has(metadata.actor.role) && !platform.has(metadata.actor.subject);
  if (producer !== ownProducer || !isStaff || metadata.imported || type === 'AccessesExpired')
    return undefined;
  return kindOfCategory[categoryOf(stream)];
}

/** A link has a stream of its own. */
function requestOf(sourced: SourcedEvent): string {
  const event = ownEvent(sourced);
  const isOfLink = event.type === 'FollowLinkMade' || event.type === 'FollowLinkRevoked';
  return isOfLink ? event.data.requestId : idOf(sourced);
}

/** Rises with the position, so that entries of one instant come in their order. */
function keyOf({ position }: SourcedEvent, deskId: string | null): string {
  return `${String(position).padStart(15, '0')} ${deskId ?? ''}`;
}

/** Of a file: the desk that has it, and the one whose worker opened it. Without one: what concerns no desk. */
function desksOf(sourced: SourcedEvent): readonly (string | null)[] {
  const named = new Set([sourced.metadata.deskId, ...desksIn(sourced)].filter((desk) => desk !== undefined));
  return named.size > 0 ? [...named] : [null];
}

function desksIn(sourced: SourcedEvent): readonly (string | undefined)[] {
  const event = ownEvent(sourced);
  if (event.type === 'FileOpened') return event.data.deskIds;
  if (event.type === 'MembershipGiven') return [event.data.membership.deskId];
  // Both desks say it for themselves.
  const isSaidByDesk = event.type === 'SameChildConfirmedByDesk' || event.type === 'SameChildRejected';
  return isSaidByDesk ? [event.data.deskId] : [];
}
