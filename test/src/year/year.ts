import type { Random } from '../faults/load/random.js';
import type { Diary } from './diary.js';
import type { Office } from './office.js';
import type { YearDesk } from './year-region.js';

/** All that happens in a year, and with whom. */
export interface Year {
  readonly desks: readonly YearDesk[];
  readonly office: Office;
  readonly diary: Diary;
  readonly random: Random;
  /** Families that asked twice so far. */
  askedTwice: number;
}

/** On this day municipalities merge. */
export const mergerDay = '2025-01-01';
