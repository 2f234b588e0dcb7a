import type { ParkedLine } from './consumers.js';
import type { ServiceWork } from './service-work.js';
import type { WorkProgress } from './work-progress.js';

/** More than anybody reads; how many there are is told beside them. */
const mostParkedTold = 100;
const mostActionsTold = 50;

/** How a service does, as its operator sees it: positions and pointers, nothing of what events say. */
export async function toldWork({ name: service, progress, parked }: ServiceWork) {
  const { work, scans, deadlineLatenessSeconds = null } = await progress.look();
  return {
    service,
    work: await Promise.all(work.map((one) => withParked(one))),
    scans,
    deadlineLatenessSeconds,
    actions: await parked.actions(mostActionsTold),
  };

  async function withParked(one: WorkProgress) {
    const consumer = `${service}/${one.name}`;
    const lines = one.parked === 0 ? [] : await parked.list(consumer);
    return { ...one, consumer, oldestParkedAt: oldest(lines), parkedEvents: lines.slice(0, mostParkedTold) };
  }
}

function oldest(lines: readonly ParkedLine[]): string | null {
  return lines.flatMap(({ since }) => since ?? []).sort()[0] ?? null;
}
