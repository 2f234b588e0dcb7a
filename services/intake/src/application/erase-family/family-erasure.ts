import { consequenceId } from '@samenloket/contracts';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import { allSenders, type MessageSenders } from '@samenloket/notifications';
import type { DocumentStore } from '@samenloket/read-models';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import { enquiryDecider } from '../../domain/enquiry/enquiry.js';
import { type Erased, erasureDecider, type ErasureReason } from '../../domain/erasure/erasure.js';
import type { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import type { IntakeViews } from '../../read-models/views.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import {
  careRequestStream,
  enquiryStream,
  erasureStream,
  type IntakeStreams,
} from '../shared/intake-streams.js';
import type { ErasureReceipt } from './erase-family.command.js';

/** The views may be busy with an import; what is erased already stays erased meanwhile. */
const patienceMs = 60_000;

/**
 * Erases one family. The order makes every half state one that is known and can be finished by doing it again:
 * what was asked is recorded first; then the key goes, so that nothing new can be written for the family and nothing
 * old read; then every request says so, which empties the views; last the files below are cleaned, and the receipt
 * is recorded. A start finishes what has no receipt.
 */
export class FamilyErasure {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly nationalNumbers: NationalNumbers,
    private readonly keys: KeyStore,
    private readonly documents: DocumentStore,
    private readonly senders: MessageSenders,
    private readonly clock: Clock,
  ) {}

  async erase(familyId: string, reason: ErasureReason, context: CommandContext): Promise<ErasureReceipt> {
    const known = await this.recordsOf(familyId);
    if (known.requestIds.length + known.enquiryIds.length === 0) {
      throw new DomainError('NOT_FOUND', `There is no request or enquiry of family ${familyId}.`);
    }
    await this.request(familyId, reason, context);
    return this.finish(familyId, context);
  }

  /**
   * Takes up what was asked but has no receipt, and families whose keys are gone although the events do not say so:
   * a restored backup is older than their erasure.
   */
  async finishAll(context: CommandContext): Promise<void> {
    await this.views.erasures.waitFor(await this.streams.store.head(), patienceMs);
    const erasures = this.views.erasures.current();
    const { documents } = await erasures.find({ filter: { status: 'requested' } });
    for (const { doc } of documents) await this.finish(doc.familyId, context);
    for (const { familyId } of await this.keys.erasures()) {
      if ((await erasures.get(familyId))?.doc.status === 'completed') continue;
      const { requestIds, enquiryIds } = await this.recordsOf(familyId);
      if (requestIds.length + enquiryIds.length === 0) continue;
      await this.request(familyId, 'other', context);
      await this.finish(familyId, context);
    }
  }

  private async request(familyId: string, reason: ErasureReason, context: CommandContext): Promise<void> {
    await this.streams.erasures.run({
      stream: erasureStream(familyId),
      decide: (state) => erasureDecider.decide({ type: 'RequestErasure', familyId, reason }, state),
      metadata: commandMetadata(context, this.clock.now()),
      eventId: () => consequenceId(familyId, 'erasureRequested'),
    });
  }

  private async finish(familyId: string, context: CommandContext): Promise<ErasureReceipt> {
    await this.keys.erase(familyId);
    // Only now: what was being written while the key still was there is in the views by then.
    const erased = await this.recordsOf(familyId);
    await this.tellRequests(familyId, erased, context);
    await this.nationalNumbers.delete(erased.requestIds);
    for (const sender of allSenders(this.senders)) await sender.forget(familyId);
    await this.views.registry.caughtUp(await this.streams.store.head(), patienceMs);
    await this.documents.purge();
    await this.streams.erasures.run({
      stream: erasureStream(familyId),
      decide: (state) => erasureDecider.decide({ type: 'CompleteErasure', familyId, ...erased }, state),
      metadata: commandMetadata(context, this.clock.now()),
      eventId: () => consequenceId(familyId, 'erasureCompleted'),
    });
    return this.receipt(familyId);
  }

  private async tellRequests(familyId: string, erased: Erased, context: CommandContext): Promise<void> {
    const now = this.clock.now();
    const desks = await this.desksOf(erased);
    const metadataOf = (id: string) => commandMetadata(context, now, { familyId, deskId: desks.get(id) });
    for (const requestId of erased.requestIds) {
      await this.streams.careRequests.run({
        stream: careRequestStream(requestId),
        decide: (state) => careRequestDecider.decide({ type: 'EraseFamily', familyId }, state),
        metadata: metadataOf(requestId),
        eventId: () => consequenceId(requestId, 'familyErased'),
      });
    }
    for (const enquiryId of erased.enquiryIds) {
      await this.streams.enquiries.run({
        stream: enquiryStream(enquiryId),
        decide: (state) => enquiryDecider.decide({ type: 'EraseFamily', familyId }, state),
        metadata: metadataOf(enquiryId),
        eventId: () => consequenceId(enquiryId, 'familyErased'),
      });
    }
  }

  /** By id of a request or enquiry: a desk sees in its log who erased. */
  private async desksOf({ requestIds, enquiryIds }: Erased): Promise<ReadonlyMap<string, string>> {
    const requests = await this.views.careRequests.current().getMany(requestIds);
    const enquiries = await this.views.enquiries.current().getMany(enquiryIds);
    return new Map([...requests, ...enquiries].map(({ id, doc }) => [id, doc.deskId]));
  }

  /** The rows stay after an erasure, without the person, so that a repeat finds them again. */
  private async recordsOf(familyId: string): Promise<Erased> {
    const head = await this.streams.store.head();
    await Promise.all([this.views.careRequests.waitFor(head), this.views.enquiries.waitFor(head)]);
    const requests = await this.views.careRequests.current().find({ filter: { familyId } });
    const enquiries = await this.views.enquiries.current().find({ filter: { familyId } });
    return {
      requestIds: requests.documents.map(({ id }) => id),
      enquiryIds: enquiries.documents.map(({ id }) => id),
    };
  }

  private async receipt(familyId: string): Promise<ErasureReceipt> {
    const position = await this.streams.store.head();
    await this.views.erasures.waitFor(position);
    const doc = (await this.views.erasures.current().get(familyId))?.doc;
    if (!doc?.erased || doc.completedAt === null) {
      throw new DomainError('UNAVAILABLE', 'The erasure is not finished. Repeat it.');
    }
    const { reason, requestedAt, requestedBy, completedAt, erased } = doc;
    return { familyId, reason, requestedAt, requestedBy, completedAt, ...erased, position };
  }
}
