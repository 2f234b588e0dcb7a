import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { careRequestEvent, idOf, ownProducer } from '../own-event.js';
import { identityHashes, type IdentityParts, identityParts } from './identity-parts.js';

/** The keyed hashes of who a request is about. They are nowhere else, and erasure deletes them. */
export interface IdentityHashesDoc {
  readonly requestId: string;
  readonly deskId: string;
  /** ISO date; of two requests about one child, the one asked first counts. */
  readonly askedOn: string;
  readonly parts: IdentityParts;
  readonly hashes: readonly string[];
}

export function identityHashesView(secret: Buffer): View<IdentityHashesDoc> {
  return {
    name: 'identityHashes',
    version: 1,
    producers: [ownProducer],
    indexes: [{ name: 'hash', paths: ['hashes'] }],
    keys: (event) => (changesIdentity(event) ? [idOf(event)] : []),
    project: (doc, event) => project(doc, event, secret),
  };
}

const concerning: ReadonlySet<string> = new Set([
  'CareRequestRegistered',
  'CareRequestCorrected',
  'CareRequestTransferred',
  'ChildBorn',
  'FamilyErased',
]);

function changesIdentity(event: SourcedEvent): boolean {
  return careRequestEvent(event) !== undefined && concerning.has(event.type);
}

function project(
  doc: IdentityHashesDoc | undefined,
  sourced: SourcedEvent,
  secret: Buffer,
): IdentityHashesDoc | undefined {
  const event = careRequestEvent(sourced);
  if (event?.type === 'CareRequestRegistered' || event?.type === 'CareRequestCorrected') {
    const { facts, child, applicant } = event.data;
    // Null once the family is erased: then there is nobody to recognise.
    if (!child || !applicant) return undefined;
    const parts = identityParts(secret, child, applicant);
    const { deskId, askedOn } = facts;
    return { requestId: idOf(event), deskId, askedOn, parts, hashes: identityHashes(secret, parts) };
  }
  if (!doc || event?.type === 'FamilyErased') return undefined;
  if (event?.type === 'CareRequestTransferred') return { ...doc, deskId: event.data.toDeskId ?? doc.deskId };
  if (event?.type !== 'ChildBorn' || event.data.birthDate === null) return doc;
  const { birthDate, firstName } = event.data;
  const born = identityParts(secret, { birthDate, firstName: firstName ?? undefined }, {});
  const parts = {
    ...doc.parts,
    birthDate: born.birthDate,
    childFirstName: born.childFirstName ?? doc.parts.childFirstName,
  };
  // The other desk may still know the child by its expected date: what was known before goes on counting.
  const hashes = [...new Set([...doc.hashes, ...identityHashes(secret, parts)])];
  return { ...doc, parts, hashes };
}
