import type { Operation } from './operation.js';

export class StatusArguments {}

export interface ViewLine {
  readonly view: string;
  readonly documents: number;
  /** Positions that the view has still to take in, of the producer it is furthest behind. */
  readonly behind: number;
  /** Events that could not be taken in; they wait, and are tried again at each start. */
  readonly parked: number;
}

export interface StatusResult {
  /** Where the data is. */
  readonly place: string;
  readonly events: number;
  readonly streams: number;
  readonly bytes?: number;
  readonly head: number;
  readonly views: readonly ViewLine[];
}

/** How much there is, and whether every view is up to date. Holds no personal data. */
export const statusOperation: Operation<StatusArguments, StatusResult> = {
  name: 'status',
  arguments: StatusArguments,
  run: async ({ storage, allServices }) => {
    const statistics = await storage.statistics();
    const views = await Promise.all(
      allServices.map(async (service) =>
        (await service.views.status()).map(({ name, documents, parked, producers }) => ({
          view: `${service.name}/${name}`,
          documents,
          behind: Math.max(0, ...producers.map(({ lag }) => lag)),
          parked,
        })),
      ),
    );
    return { place: storage.place, ...statistics, views: views.flat() };
  },
};
