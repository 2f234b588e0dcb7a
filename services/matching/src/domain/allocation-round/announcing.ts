import { DomainError, type Fault } from '@samenloket/event-sourcing';
import { brusselsDateOf, isRealDate } from '@samenloket/regional';
import type { AnnounceRound } from './allocation-round.commands.js';
import type { AllocationRoundEvent, RoundAnnouncement } from './allocation-round.events.js';
import type { MaybeRound } from './allocation-round.state.js';

/** What the engine takes in (`ProblemDescription.months`). */
const mostMonths = 60;

export function announceRound(command: AnnounceRound, round: MaybeRound): AllocationRoundEvent[] {
  const { now, ...announcement } = announcementIn(command);
  if (round) return alreadyAnnounced(announcement, round.announcement);
  const faults = faultsOf(announcement, now);
  if (faults.length > 0) {
    throw new DomainError('BAD_INPUT', 'This round cannot be announced: see what is wrong with it.', faults);
  }
  return [{ type: 'roundAnnounced', data: { ...announcement, happenedAt: now } }];
}

/** In one order, whatever order the ids were given in: the same announcement is the same event. */
function announcementIn(command: AnnounceRound): RoundAnnouncement & { readonly now: string } {
  const { deskIds, organiserIds, firstMonth, months, startMonths, freezeOn, seedHash, now } = command;
  return {
    deskIds: inOrder(deskIds),
    ...(organiserIds && { organiserIds: inOrder(organiserIds) }),
    ...{ firstMonth, months, startMonths, freezeOn, seedHash, now },
  };
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function faultsOf(
  { deskIds, organiserIds, firstMonth, months, startMonths, freezeOn }: RoundAnnouncement,
  now: string,
): Fault[] {
  const today = brusselsDateOf(now);
  const checks: readonly (readonly [path: string, isFault: boolean, message: string])[] = [
    ['deskIds', deskIds.length === 0, 'name at least one desk'],
    ['organiserIds', organiserIds?.length === 0, 'name at least one organiser, or leave it out for all'],
    ['firstMonth', !isMonth(firstMonth), `${firstMonth} is no month: write YYYY-MM`],
    ['months', !isWhole(months, mostMonths), `must be a whole number from 1 to ${mostMonths}`],
    ['startMonths', !isWhole(startMonths, months), 'must be a whole number from 1 to the number of months'],
    ['freezeOn', !isRealDate(freezeOn), `${freezeOn} is no date: write YYYY-MM-DD`],
    ['freezeOn', isRealDate(freezeOn) && freezeOn < today, `must be today (${today}) or later`],
    ['firstMonth', isMonth(firstMonth) && firstMonth < freezeOn.slice(0, 7), 'must not be before the freeze'],
  ];
  return checks.filter(([, isFault]) => isFault).map(([path, , message]) => ({ path, message }));
}

function isMonth(text: string): boolean {
  return isRealDate(`${text}-01`);
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

/** The same again is harmless; another round under a known id is a mistake of the caller. */
function alreadyAnnounced(asked: RoundAnnouncement, known: RoundAnnouncement): [] {
  if (textOf(asked) === textOf(known)) return [];
  throw new DomainError('ALREADY_EXISTS', 'Another round has this id. Use a new id for a new round.');
}

function textOf(announcement: RoundAnnouncement): string {
  return JSON.stringify(Object.entries(announcement).sort(([one], [other]) => (one < other ? -1 : 1)));
}
