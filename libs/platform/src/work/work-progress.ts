import type { EventProcess, RecurringScan, ScanStatus } from '@samenloket/messaging';
import type { HeldBy, ViewRegistry } from '@samenloket/read-models';
import type { ServiceGauges } from '../service.js';
import { HeadTimes } from './head-times.js';

export type WorkKind = 'view' | 'process' | 'relay';

/** How far somebody is in the events of one producer; null: not known here. */
export interface FollowedProducer {
  readonly producer: string;
  /** Taken in up to here. */
  readonly position: number | null;
  /** Positions still to go. */
  readonly lagEvents: number | null;
  /** How long there has been something to take in; as exact as the time between two looks. */
  readonly lagSeconds: number | null;
}

/** A view, a process, or the relay that brings the service's own events to the others. */
export interface WorkProgress extends HeldBy {
  readonly name: string;
  readonly kind: WorkKind;
  /** Filled anew beside what answers meanwhile. */
  readonly rebuilding: boolean;
  /** Events that could not be taken in, and those that wait behind them. */
  readonly parked: number;
  readonly follows: readonly FollowedProducer[];
}

export interface ServiceProgress extends ServiceGauges {
  readonly work: readonly WorkProgress[];
  readonly scans: readonly ScanStatus[];
}

/** What of a service goes on by itself. */
export interface WatchedWork {
  readonly views: Pick<ViewRegistry, 'status'>;
  readonly processes: readonly Pick<EventProcess, 'status'>[];
  readonly scans?: readonly Pick<RecurringScan, 'status'>[];
  readonly gauges?: (() => Promise<ServiceGauges>) | undefined;
}

/** Where the relay of a service is; only the replica that relays knows its position. */
export interface WatchedRelay extends HeldBy {
  readonly producer: string;
  readonly position: number | null;
}

/** The one source of how far a service is, for its metrics and for who administers it. */
export class ProgressWatch {
  private readonly headTimes = new Map<string, HeadTimes>();
  private relay: (() => Promise<WatchedRelay>) | undefined;

  constructor(
    private readonly watched: WatchedWork,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** Only a profile with a wire between the services has one. */
  watchRelay(status: () => Promise<WatchedRelay>): void {
    this.relay = status;
  }

  async look(): Promise<ServiceProgress> {
    const { processes, scans = [], gauges } = this.watched;
    const heads = new Map<string, number>();
    const views = await this.lookAtViews(heads);
    const statuses = await Promise.all(processes.map(async (process) => process.status()));
    const told = statuses.map(({ name, owner, replica, producer, position, parked }): WorkProgress => {
      const follows = [this.followed(producer, position, heads)];
      return { name, kind: 'process', owner, replica, rebuilding: false, parked: parked.length, follows };
    });
    return {
      work: [...views, ...told, ...(await this.lookAtRelay(heads))],
      scans: await Promise.all(scans.map((scan) => scan.status())),
      ...(await gauges?.()),
    };
  }

  private async lookAtViews(heads: Map<string, number>): Promise<WorkProgress[]> {
    const statuses = await this.watched.views.status();
    const at = this.nowMs();
    for (const { producers } of statuses)
      for (const { producer, head } of producers) {
        heads.set(producer, Math.max(head, heads.get(producer) ?? 0));
        this.timesOf(producer).saw(head, at);
      }
    return statuses.map(({ name, owner, replica, rebuilding, parked, producers }) => {
      const follows = producers.map(({ producer, position, lag }) => ({
        ...this.followed(producer, position, heads),
        lagEvents: lag,
      }));
      return { name, kind: 'view', owner, replica, rebuilding, parked, follows };
    });
  }

  private async lookAtRelay(heads: ReadonlyMap<string, number>): Promise<WorkProgress[]> {
    if (!this.relay) return [];
    const { producer, owner, replica, position } = await this.relay();
    const follows = [this.followed(producer, position, heads)];
    return [{ name: 'relay', kind: 'relay', owner, replica, rebuilding: false, parked: 0, follows }];
  }

  /** How far the end is, is known of producers that a view of the service follows. */
  private followed(
    producer: string,
    position: number | null,
    heads: ReadonlyMap<string, number>,
  ): FollowedProducer {
    const head = heads.get(producer);
    if (head === undefined || position === null)
      return { producer, position, lagEvents: null, lagSeconds: null };
    const lagSeconds = this.timesOf(producer).secondsBehind(position, this.nowMs());
    return { producer, position, lagEvents: Math.max(0, head - position), lagSeconds };
  }

  private timesOf(producer: string): HeadTimes {
    const known = this.headTimes.get(producer) ?? new HeadTimes();
    this.headTimes.set(producer, known);
    return known;
  }
}
