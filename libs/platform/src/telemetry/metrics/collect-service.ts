import type { RunningService } from '../../service.js';
import { HeadTimes } from './head-times.js';
import type { Metrics } from './metrics.js';
import type { Collector } from './scrape.js';
import { ToldValues } from './told-values.js';

type Watched = Pick<RunningService, 'name' | 'views' | 'processes' | 'gauges'>;

/** How far the views and processes of a service are, what they parked, and what the service itself has to tell. */
export function collectService(
  metrics: Metrics,
  { name: service, views, processes, gauges }: Watched,
  nowMs: () => number = () => performance.now(),
): Collector {
  const told = new ToldValues();
  const headTimes = new Map<string, HeadTimes>();
  const timesOf = (producer: string) => {
    const known = headTimes.get(producer) ?? new HeadTimes();
    headTimes.set(producer, known);
    return known;
  };

  async function collectViews(): Promise<void> {
    const statuses = await views.status();
    const at = nowMs();
    let [furthest, longest] = [0, 0];
    for (const { name: view, parked, producers } of statuses) {
      told.set(metrics.parkedEvents, { service, consumer: `view:${view}` }, parked);
      for (const { producer, position, head, lag } of producers) {
        const times = timesOf(producer);
        times.saw(head, at);
        const seconds = times.secondsBehind(position, at);
        [furthest, longest] = [Math.max(furthest, lag), Math.max(longest, seconds)];
        told.set(metrics.viewLagEvents, { service, view, producer }, lag);
        told.set(metrics.viewLagSeconds, { service, view, producer }, seconds);
      }
    }
    told.set(metrics.lagEvents, { service }, furthest);
    told.set(metrics.lagSeconds, { service }, longest);
    const heads = new Map(
      statuses.flatMap(({ producers }) => producers.map(({ producer, head }) => [producer, head] as const)),
    );
    await collectProcesses(heads);
  }

  async function collectProcesses(heads: ReadonlyMap<string, number>): Promise<void> {
    const statuses = await Promise.all(processes.map(async (process) => process.status()));
    for (const { name: process, producer, position, parked } of statuses) {
      told.set(metrics.parkedEvents, { service, consumer: `process:${process}` }, parked.length);
      const head = heads.get(producer);
      if (head !== undefined)
        told.set(metrics.processLagEvents, { service, process, producer }, Math.max(0, head - position));
    }
  }

  return async () => {
    told.forget();
    await collectViews();
    const { deadlineLatenessSeconds } = (await gauges?.()) ?? {};
    if (deadlineLatenessSeconds !== undefined)
      told.set(metrics.deadlineLateness, { service }, deadlineLatenessSeconds);
  };
}
