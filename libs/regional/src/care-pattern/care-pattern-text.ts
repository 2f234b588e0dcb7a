import { carePattern, type CarePattern } from './care-pattern.js';
import { weekdays, type HalfDay, type Weekday } from './half-day.js';

/** What is wrong with a piece of a written pattern, with what is allowed there. */
export interface CarePatternFault {
  readonly found: string;
  readonly message: string;
}

export type CarePatternReading =
  | { readonly pattern: CarePattern; readonly faults?: undefined }
  | { readonly pattern?: undefined; readonly faults: readonly CarePatternFault[] };

export const carePatternNotation =
  'days ma di wo do vr za zo with D (whole day), V (morning) or N (afternoon), as "ma:D di:V"; ' +
  'two weeks as "ma:D / wo:V", an empty week as "-"';

const dutchDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const dayOfDutch: ReadonlyMap<string, Weekday> = new Map(
  weekdays.map((day, index) => [dutchDays[index] ?? day, day]),
);
const halvesOfLetter: ReadonlyMap<string, readonly ('am' | 'pm')[]> = new Map([
  ['D', ['am', 'pm']],
  ['V', ['am']],
  ['N', ['pm']],
]);

/** Reads an `opvangplan`: `ma:D di:V`, or two weeks `ma:D / -`. Gives every fault, not only the first. */
export function parseCarePattern(text: string): CarePatternReading {
  const faults: CarePatternFault[] = [];
  const written = text.split('/');
  if (written.length > 2) faults.push({ found: text, message: 'A pattern has one week or two weeks' });
  const weeks = written.map((week) => parseWeek(week.trim(), faults));
  if (faults.length === 0 && weeks.every((week) => week.length === 0)) {
    faults.push({ found: text, message: 'A pattern has at least one half-day' });
  }
  return faults.length > 0 ? { faults } : { pattern: carePattern(weeks) };
}

/** The `opvangplan` of a pattern, in the notation that {@link parseCarePattern} reads. */
export function formatCarePattern(pattern: CarePattern): string {
  return pattern.weeks.map(formatWeek).join(' / ');
}

/** A pattern with its notation beside it, as people and programs read it. */
export function writtenCarePattern(pattern: CarePattern): CarePattern & { readonly text: string } {
  return { ...pattern, text: formatCarePattern(pattern) };
}

function parseWeek(text: string, faults: CarePatternFault[]): HalfDay[] {
  if (text === '-') return [];
  if (text === '') faults.push({ found: text, message: 'An empty week is written "-"' });
  const seen = new Set<Weekday>();
  return text.split(/\s+/).flatMap((entry) => {
    if (entry === '') return [];
    const [dutchDay = '', letter = '', ...rest] = entry.split(':');
    const [day, halves] = [dayOfDutch.get(dutchDay), halvesOfLetter.get(letter)];
    if (!day || !halves || rest.length > 0) {
      faults.push({ found: entry, message: `"${entry}" is no day of care` });
      return [];
    }
    if (seen.has(day)) faults.push({ found: entry, message: `"${dutchDay}" stands twice in one week` });
    seen.add(day);
    return halves.map((half): HalfDay => `${day}_${half}`);
  });
}

function formatWeek(week: readonly HalfDay[]): string {
  if (week.length === 0) return '-';
  const written = weekdays.flatMap((day, index) => {
    const [morning, afternoon] = [week.includes(`${day}_am`), week.includes(`${day}_pm`)];
    if (!morning && !afternoon) return [];
    return `${dutchDays[index]}:${morning && afternoon ? 'D' : morning ? 'V' : 'N'}`;
  });
  return written.join(' ');
}
