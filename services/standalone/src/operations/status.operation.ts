import type { Operation } from './operation.js';

export class StatusArguments {}

export interface ViewLine {
  readonly view: string;
  readonly documents: number;
  /** Events that the view has not taken in yet, at most. */
  readonly lag: number;
  readonly parked: number;
}

export interface StatusResult {
  readonly folder: string;
  readonly events: number;
  readonly streams: number;
  readonly bytes: number;
  readonly head: number;
  readonly views: readonly ViewLine[];
}

/** How much there is, and whether every view is up to date. Holds no personal data. */
export const statusOperation: Operation<StatusArguments, StatusResult> = {
  name: 'status',
  arguments: StatusArguments,
  run: async ({ folder, eventStore, allServices }) => {
    const { events, streams, bytes, head } = await eventStore.statistics();
    const views = await Promise.all(
      allServices.map(async (service) =>
        (await service.views.status()).map(({ name, documents, lag, parked }) => ({
          view: `${service.name}/${name}`,
          documents,
          lag,
          parked,
        })),
      ),
    );
    return { folder: folder.path, events, streams, bytes, head, views: views.flat() };
  },
};
