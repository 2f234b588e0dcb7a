import type { EventProcess } from '@samenloket/messaging';
import type { ViewRegistry } from '@samenloket/read-models';
import type { ParkedPlace } from './parked-actions.js';

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

/** Which parked events of a consumer: those that agree with all that is given. */
export interface ParkedChoice {
  readonly stream?: string;
  readonly position?: number;
}

/** Who gives them up. */
export interface DropOrder {
  readonly droppedBy: string;
  /** Hears exactly which, before they are given up. */
  readonly before: (events: readonly ParkedPlace[]) => Promise<void>;
}

/** A view or process that parks events, the same to handle. */
export interface Consumer {
  /** `<service>/<view or process>` */
  readonly name: string;
  list(): Promise<ParkedLine[]>;
  retry(): Promise<ParkedResult>;
  drop(choice: ParkedChoice, order: DropOrder): Promise<DroppedResult>;
}

export interface ConsumingService {
  readonly name: string;
  readonly views: ViewRegistry;
  readonly processes: readonly EventProcess[];
}

export function consumersOf({ name: service, views, processes }: ConsumingService): Consumer[] {
  return [
    ...views.names.map((view) => viewConsumer(`${service}/${view}`, view, views)),
    ...processes.map((process) => processConsumer(`${service}/${process.name}`, process)),
  ];
}

function viewConsumer(name: string, view: string, views: ViewRegistry): Consumer {
  return {
    name,
    list: async () =>
      (await views.parked({ view })).map(({ stream, revision, position, error, since }) => ({
        ...{ consumer: name, stream, revision, position, failure: error, since },
      })),
    retry: () => views.retryParked(view),
    drop: (choice, order) => views.dropParked({ ...choice, view }, order),
  };
}

function processConsumer(name: string, process: EventProcess): Consumer {
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
    drop: async (choice, order) => {
      const { handled, stillParked, dropped } = await process.dropParked(choice, order);
      return { takenIn: handled, stillParked, dropped };
    },
  };
}
