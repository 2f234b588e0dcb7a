import type { DeadlineService } from './deadline-service.js';

/** How the driver opens a service; `kill`: it is to die during the next tick. */
export type OpenService = (now: Date, kill: number | undefined) => Promise<DeadlineService>;

export interface Season {
  /** First and last midnight to live through: `2026-03-20`, as days that begin in Brussels. */
  readonly nights: readonly string[];
  /** UTC instants of those midnights, in the same order. */
  readonly midnights: readonly Date[];
  /** The service is away from this UTC instant on, for so many hours. */
  readonly outage: { readonly from: Date; readonly hours: number };
}

export interface LivedThrough {
  readonly kills: number;
  /** When the service could work again, after it was away. */
  readonly backAt: readonly Date[];
}

/** As often as the service looks by itself. */
export const tickMs = 15_000;
const ticksANight = 5;

/**
 * Moves the clock from midnight to midnight: just before it, on it, and every fifteen seconds for a minute after it.
 * `killFor` says at which nights the service dies, and how far it gets; `acceptingAt` which offers are accepted at the
 * very midnight on which they become due.
 */
export async function liveThrough(
  { midnights, outage }: Season,
  open: OpenService,
  killFor: (night: number) => number | undefined,
  acceptingAt: (night: number) => readonly number[],
): Promise<LivedThrough> {
  const awayUntil = new Date(outage.from.getTime() + outage.hours * 3_600_000);
  const isAway = (moment: Date) => moment >= outage.from && moment < awayUntil;
  const backAt: Date[] = [];
  let [kills, away] = [0, false];
  let service = await open(midnights[0] ?? outage.from, undefined);

  const tick = async (moment: Date, accepting: readonly number[] = []) => {
    try {
      await service.tick(moment, accepting);
    } catch {
      kills++;
      await service.end();
      service = await open(moment, undefined);
    }
  };
  const minuteFrom = async (begin: Date, accepting: readonly number[]) => {
    for (let round = 0; round < ticksANight; round++) {
      await tick(new Date(begin.getTime() + round * tickMs), round === 0 ? accepting : []);
    }
  };
  for (const [night, midnight] of midnights.entries()) {
    if (isAway(midnight)) {
      if (!away) await service.end();
      away = true;
      continue;
    }
    const kill = killFor(night);
    if (away) {
      service = await open(awayUntil, kill);
      backAt.push(awayUntil);
      away = false;
      await minuteFrom(awayUntil, []);
    } else if (kill !== undefined) {
      await service.end();
      service = await open(new Date(midnight.getTime() - 1), kill);
    }
    await tick(new Date(midnight.getTime() - 1));
    await minuteFrom(midnight, acceptingAt(night));
  }
  await service.end();
  return { kills, backAt };
}
