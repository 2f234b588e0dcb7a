import type { RunningService } from '../../service.js';
import type { WorkProgress } from '../../work/work-progress.js';
import type { Metrics } from './metrics.js';
import type { Collector } from './scrape.js';
import { ToldValues } from './told-values.js';

type Watched = Pick<RunningService, 'name'> & {
  readonly work: Pick<RunningService['work'], 'progress'>;
};

/** How far the views and processes of a service are, what they parked, and what the service itself has to tell. */
export function collectService(metrics: Metrics, { name: service, work }: Watched): Collector {
  const told = new ToldValues();

  function tellViews(views: readonly WorkProgress[]): void {
    let [furthest, longest] = [0, 0];
    for (const { name: view, parked, follows } of views) {
      told.set(metrics.parkedEvents, { service, consumer: `view:${view}` }, parked);
      for (const { producer, lagEvents, lagSeconds } of follows) {
        const [lag, seconds] = [lagEvents ?? 0, lagSeconds ?? 0];
        [furthest, longest] = [Math.max(furthest, lag), Math.max(longest, seconds)];
        told.set(metrics.viewLagEvents, { service, view, producer }, lag);
        told.set(metrics.viewLagSeconds, { service, view, producer }, seconds);
      }
    }
    told.set(metrics.lagEvents, { service }, furthest);
    told.set(metrics.lagSeconds, { service }, longest);
  }

  function tellProcesses(processes: readonly WorkProgress[]): void {
    for (const { name: process, parked, follows } of processes) {
      told.set(metrics.parkedEvents, { service, consumer: `process:${process}` }, parked);
      for (const { producer, lagEvents } of follows)
        if (lagEvents !== null) told.set(metrics.processLagEvents, { service, process, producer }, lagEvents);
    }
  }

  return async () => {
    told.forget();
    const { work: done, deadlineLatenessSeconds } = await work.progress.look();
    tellViews(done.filter(({ kind }) => kind === 'view'));
    tellProcesses(done.filter(({ kind }) => kind === 'process'));
    if (deadlineLatenessSeconds !== undefined)
      told.set(metrics.deadlineLateness, { service }, deadlineLatenessSeconds);
  };
}
