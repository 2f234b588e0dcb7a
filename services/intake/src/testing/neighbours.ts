import {
  findLocations,
  importEnrolments,
  type ImportEnrolments,
  importLocations,
  type ImportLocations,
  type ImportOfferHistory,
  importOfferHistory,
} from '@samenloket/contracts';
import { TranslatedFeed } from '@samenloket/messaging';
import type { PortsUnderTest } from '@samenloket/platform/testing';

/** What intake asked of the services beside it, which answer as if all was new. */
export class Neighbours {
  readonly locations: ImportLocations[] = [];
  readonly histories: ImportOfferHistory[] = [];
  readonly enrolments: ImportEnrolments[] = [];
  private readonly known = new Set<string>();
  private broken: string | undefined;

  constructor({ eventStore, endpoint, feeds }: PortsUnderTest['ports']) {
    feeds.publish(new TranslatedFeed('matching', eventStore, ['offers'], translated));
    feeds.publish(new TranslatedFeed('providerCapacity', eventStore, ['location'], translated));
    endpoint.answer(importLocations, async (request) => {
      this.locations.push(request);
      for (const { locationId } of request.locations) this.know(locationId);
      return { appended: 0, position: 0 };
    });
    endpoint.answer(importOfferHistory, async (request) => {
      if (this.broken === importOfferHistory.name) throw new Error('Matching has broken down.');
      this.histories.push(request);
      return { appended: 0, position: 0 };
    });
    endpoint.answer(importEnrolments, async (request) => {
      this.enrolments.push(request);
      return { appended: 0, position: 0, overfilled: [] };
    });
    endpoint.answer(findLocations, async ({ locationIds }) => ({
      locations: locationIds
        .filter((locationId) => this.known.has(locationId))
        .map((locationId) => ({ locationId, organiserId: locationId, deskId: locationId })),
    }));
  }

  /** From now on this contract is not answered, as after a crash. */
  breakDown(contractName: string): void {
    this.broken = contractName;
  }

  recover(): void {
    this.broken = undefined;
  }

  know(locationId: string): void {
    this.known.add(locationId);
  }
}

/** The neighbours' streams hold integration events as they are told. */
function translated({ type, data }: { readonly type: string; readonly data: object }) {
  return { type, data };
}
