import { type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import { linksOf } from '../../domain/care-request/links/links.rules.js';
import { careRequestEvent, idOf, ownProducer } from '../own-event.js';
import { identityHashes, nearHashes } from './identity-hashes.js';
import { type IdentityParts, identityParts, normalisationVersion } from './identity-parts.js';

/** The keyed hashes of who a request is about. They are nowhere else, and erasure deletes them. */
export interface IdentityHashesDoc {
  readonly requestId: string;
  readonly deskId: string;
  /** ISO date; of two requests about one child, the one asked first counts. */
  readonly askedOn: string;
  readonly open: boolean;
  /** Requests that are known to go with this one: a twin, a sibling, the other contract of co-parents. */
  readonly linked: readonly string[];
  readonly parts: IdentityParts;
  /** Of what is the same. */
  readonly hashes: readonly string[];
  /** Of what is nearly the same. */
  readonly near: readonly string[];
}

export function identityHashesView(secret: Buffer): View<IdentityHashesDoc> {
  return {
    name: 'identityHashes',
    version: normalisationVersion,
    producers: [ownProducer],
    indexes: [
      { name: 'hash', paths: ['hashes'] },
      { name: 'near', paths: ['near'] },
    ],
    keys: (event) => (changesIdentity(event) ? [idOf(event)] : []),
    project: (doc, event) => project(doc, event, secret),
  };
}

const concerning: ReadonlySet<string> = new Set([
  'CareRequestRegistered',
  'CareRequestCorrected',
  'CareRequestTransferred',
  'CareRequestClosed',
  'CareRequestReopened',
  'RequestLinked',
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
    const parts = identityParts(secret, child, applicant, facts.unborn);
    return {
      requestId: idOf(event),
      deskId: facts.deskId,
      askedOn: facts.askedOn,
      open: doc?.open ?? true,
      linked: linkedRequests(facts, doc),
      parts,
      hashes: identityHashes(secret, parts),
      near: nearHashes(secret, parts),
    };
  }
  if (!doc || event?.type === 'FamilyErased') return undefined;
  if (event?.type === 'CareRequestTransferred') return { ...doc, deskId: event.data.toDeskId ?? doc.deskId };
  if (event?.type === 'RequestLinked') {
    return { ...doc, linked: [...doc.linked, event.data.otherRequestId] };
  }
  if (event?.type === 'CareRequestClosed') return { ...doc, open: false };
  if (event?.type === 'CareRequestReopened') return { ...doc, open: true };
  if (event?.type !== 'ChildBorn' || event.data.birthDate === null) return doc;
  return born(doc, event.data.birthDate, event.data.firstName ?? undefined, secret);
}

function linkedRequests(facts: CareRequestFacts, doc: IdentityHashesDoc | undefined): readonly string[] {
  const named = linksOf(facts).map(({ otherRequestId }) => otherRequestId);
  return [...new Set([...(doc?.linked ?? []), ...named])];
}

/** The other desk may still know the child by its expected date: what was known before goes on counting. */
function born(
  doc: IdentityHashesDoc,
  birthDate: string,
  firstName: string | undefined,
  secret: Buffer,
): IdentityHashesDoc {
  const now = identityParts(secret, { birthDate, firstName }, {}, false);
  const named = now.childFirstName !== undefined;
  const parts = {
    ...doc.parts,
    birthDate: now.birthDate,
    changedAbout: now.changedAbout,
    window: now.window,
    windows: now.windows,
    childFirstName: now.childFirstName ?? doc.parts.childFirstName,
    firstNameVariants: named ? now.firstNameVariants : doc.parts.firstNameVariants,
  };
  const hashes = [...new Set([...doc.hashes, ...identityHashes(secret, parts)])];
  const near = [...new Set([...doc.near, ...nearHashes(secret, parts)])];
  return { ...doc, parts, hashes, near };
}
