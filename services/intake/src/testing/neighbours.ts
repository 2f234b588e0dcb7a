import {
  findLocations,
  importEnrolments,
  type ImportEnrolments,
  importLocations,
  type ImportLocations,
  type ImportOfferHistory,
  importOfferHistory,
  type ImportPlanned,
} from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import { TranslatedFeed } from '@samenloket/messaging';
import type { PortsUnderTest } from '@samenloket/platform/testing';

/** What intake asked of the services beside it, which answer as if all was new. */
export class Neighbours {
  readonly locations: ImportLocations[] = [];
  readonly histories: ImportOfferHistory[] = [];
  readonly enrolments: ImportEnrolments[] = [];
  private readonly known = new Set<string>();
  private broken: { readonly contractName: string; readonly breakage: Error } | undefined;
  private away = 0;

  constructor({ eventStore, endpoint, feeds }: PortsUnderTest['ports']) {
    feeds.publish(new TranslatedFeed('matching', eventStore, ['offers'], translated));
    feeds.publish(new TranslatedFeed('providerCapacity', eventStore, ['location'], translated));
    endpoint.answer(importLocations, async (request) => {
      if (request.preview) return previewed({ locations: allNew(request.locations.length) });
      this.locations.push(request);
      for (const { locationId } of request.locations) this.know(locationId);
      return { appended: 0, position: 0 };
    });
    endpoint.answer(importOfferHistory, async (request) => {
      if (request.preview) {
        return previewed({ offers: allNew(request.requests.flatMap(({ entries }) => entries).length) });
      }
      if (this.broken?.contractName === importOfferHistory.name) throw this.broken.breakage;
      if (this.away-- > 0) throw new DomainError('UNAVAILABLE', 'Matching restarts.');
      this.histories.push(request);
      return { appended: 0, position: 0 };
    });
    endpoint.answer(importEnrolments, async (request) => {
      if (request.preview) return { ...previewed({ enrolments: allNew(0) }), overfilled: [] };
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
  breakDown(contractName: string, breakage = new Error('The service has broken down.')): void {
    this.broken = { contractName, breakage };
  }

  /** Matching does not answer the next questions, as while it restarts. */
  stayAway(questions: number): void {
    this.away = questions;
  }

  recover(): void {
    this.broken = undefined;
  }

  know(locationId: string): void {
    this.known.add(locationId);
  }
}

const allNew = (added: number) => ({ added, corrected: 0, ended: 0 });
const previewed = (planned: ImportPlanned) => ({ appended: 0, position: 0, planned });

/** The neighbours' streams hold integration events as they are told. */
function translated({ type, data }: { readonly type: string; readonly data: object }) {
  return { type, data };
}
