import { addMonths, type CarePattern, parseCarePattern } from '@samenloket/regional';
import type { Random } from './random.js';

/** Children are two years old at the start, and leave for school at two and a half: half a year of care. */
const monthsOfCare = 6;
const firstStart = '2030-01-01';
/** Enough to fight over the last places, few enough that there are some. */
const wishesPerSeason = 120;

const plans = [
  'ma:D',
  'di:D',
  'wo:V',
  'do:D',
  'vr:D',
  'ma:D di:D',
  'wo:D do:D',
  'ma:D / -',
  '- / ma:D',
  'di:N vr:V / vr:D',
];

/** Care as a family asks for it. */
export interface Wanted {
  /** ISO date. */
  readonly start: string;
  readonly pattern: CarePattern;
}

/** What is asked next: after so many wishes for one half year, the next half year, with empty places. */
export class Seasons {
  private wishes = 0;

  constructor(private readonly random: Random) {}

  next(): Wanted {
    const season = Math.floor(this.wishes++ / wishesPerSeason);
    const start = addMonths(firstStart, season * monthsOfCare);
    return { start, pattern: plan(this.random.pick(plans)) };
  }
}

function plan(text: string): CarePattern {
  const { pattern } = parseCarePattern(text);
  if (!pattern) throw new Error(`No care pattern: ${text}`);
  return pattern;
}
