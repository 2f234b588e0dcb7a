import { DomainError } from '@samenloket/event-sourcing';
import type { Platform } from '../../platform.js';

/** An event that could not be taken in, or that waits behind such a one. Holds nothing of its content. */
export interface ParkedLine {
  /** Who could not take it in: `<service>/<view or process>`. */
  readonly consumer: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  /** Why; `null` for one that only waits. */
  readonly failure: string | null;
  /** ISO instant. */
  readonly since: string | null;
}

export interface ParkedResult {
  readonly takenIn: number;
  readonly stillParked: number;
}

export interface DroppedResult extends ParkedResult {
  readonly dropped: number;
}

/** A view or process that parks events, the same to handle. */
export interface Consumer {
  readonly name: string;
  list(): Promise<ParkedLine[]>;
  retry(): Promise<ParkedResult>;
  drop(filter: { readonly stream?: string; readonly position?: number }, by: string): Promise<DroppedResult>;
}

function consumersOf({ allServices }: Platform): Consumer[] {
  return allServices.flatMap((service) => [
    ...service.views.names.map((view): Consumer => {
      const name = `${service.name}/${view}`;
      return {
        name,
        list: async () =>
          (await service.views.parked({ view })).map(({ stream, revision, position, error, since }) => ({
            ...{ consumer: name, stream, revision, position, failure: error, since },
          })),
        retry: () => service.views.retryParked(view),
        drop: (filter, by) => service.views.dropParked({ ...filter, view }, by),
      };
    }),
    ...service.processes.map((process): Consumer => {
      const name = `${service.name}/${process.name}`;
      return {
        name,
        list: async () =>
          (await process.parked()).map(({ stream, revision, position, failure = null, since = null }) => ({
            ...{ consumer: name, stream, revision, position, failure, since },
          })),
        retry: async () => {
          const { handled, stillParked } = await process.retryParked();
          return { takenIn: handled, stillParked };
        },
        drop: async (filter, by) => {
          const { handled, stillParked, dropped } = await process.dropParked(filter, by);
          return { takenIn: handled, stillParked, dropped };
        },
      };
    }),
  ]);
}

/** All of them, or the one that is named `service/name`, or by its name alone. */
export function chosenConsumers(platform: Platform, wanted: string | undefined): Consumer[] {
  const all = consumersOf(platform);
  if (wanted === undefined) return all;
  const chosen = all.filter(({ name }) => name === wanted || name.endsWith(`/${wanted}`));
  if (chosen.length > 0) return chosen;
  const names = all.map(({ name }) => name).join(', ');
  throw new DomainError('NOT_FOUND', `Nothing called "${wanted}" takes in events. There are: ${names}.`);
}
