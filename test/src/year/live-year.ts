import { addDays } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import type { FaultSet } from '../faults/drivers/fault-set.js';
import { Random } from '../faults/load/random.js';
import type { FileClock } from '../harness/file-clock.js';
import * as documents from '../journeys/documents.js';
import { Diary } from './diary.js';
import { liveOn } from './family-life.js';
import { Office } from './office.js';
import { tokenOfDesk } from './own-request.js';
import type { Year } from './year.js';
import type { YearDesk } from './year-region.js';

export const firstDay = '2024-09-02';
export const lastDay = '2026-02-28';
/** A location closes from one day to the next. */
const closureDay = '2025-06-16';
const asksUntil = '2025-10-31';
const atOnce = 6;

export interface YearOptions {
  readonly set: FaultSet;
  readonly clock: FileClock;
  readonly desks: readonly YearDesk[];
  readonly seed: number;
  readonly requests: number;
  readonly kills: number;
}

/** Lives day by day, in the time that the clock says. */
export async function liveYear({ set, clock, desks, seed, requests, kills }: YearOptions): Promise<Year> {
  const random = new Random(seed);
  const year: Year = { desks, office: new Office(set), diary: new Diary(lastDay), random, askedTwice: 0 };
  const days = daysFrom(firstDay, asksUntil);
  for (let number = 0; number < requests; number++)
    year.diary.on(random.pick(days), (day) => liveOn(year, random.pick(desks), day));
  year.diary.on(closureDay, () => closeSuddenly(year));
  const all = daysFrom(firstDay, lastDay);
  const killDays = new Set(random.some(all, kills));
  for (const day of all) {
    clock.moveTo(new Date(`${day}T09:00:00.000Z`));
    const killed = killDays.has(day) ? killOne(set, random) : Promise.resolve();
    await Promise.all([year.diary.live(day, atOnce), killed]);
  }
  return year;
}

async function killOne({ processes }: FaultSet, random: Random): Promise<void> {
  const process = random.pick(processes);
  await process.kill();
  await process.restart();
}

async function closeSuddenly(year: Year): Promise<void> {
  const [desk] = year.desks;
  const [location] = desk?.locations ?? [];
  if (!desk || !location) throw new Error('There is no location to close.');
  const input = { locationId: location.id, from: closureDay, closureId: randomUUID() };
  await year.office.ask(await tokenOfDesk(year, desk), documents.closeSuddenly, { input });
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
