import fc from 'fast-check';
import type { Row } from '../counter/csv-records.js';
import { daysLater } from '../counter/plain-dates.js';
import { carePlans } from './care-plans.js';
import { startsAround } from './days.js';
import { RequestLife } from './request-life.js';

/** What happens next, if it can: the life of a request knows what can. */
export interface Step {
  readonly daysAfter: number;
  /** Which of the possible events, and of the offers that it can be about. */
  readonly which: number;
  readonly start: string;
  readonly plan: string;
  readonly reason: string;
  readonly canceller: 'gezin' | 'organisator';
}

const reasons = fc.constantFrom(
  'vervallen:verhuisd',
  'elders gevonden:zelfde gemeente',
  ...Array<string>(3).fill('elders gevonden:andere gemeente'),
  'onbereikbaar',
  'onbekend',
  'dubbel:own',
  'dubbel:LLK-ELDERS/AV1',
);

/** Steps close together, often on the same day; the last ones may be years after the start. */
export function stepsAround(wanted: string): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({
    daysAfter: fc.oneof(fc.constantFrom(0, 0, 1), fc.nat(30), fc.nat(250)),
    which: fc.nat(9_999),
    start: startsAround(wanted),
    plan: carePlans,
    reason: reasons,
    canceller: fc.constantFrom('gezin', 'organisator'),
  });
  return fc.array(step, { maxLength: 9 });
}

/** The rows of `verloop.csv` of one request; `other` is one that it may be a duplicate of. */
export function historyOf(request: Row, steps: readonly Step[], other: string | undefined): Row[] {
  const life = new RequestLife(request, other);
  let day = request.datum_vraag ?? '';
  return steps.map((step) => {
    day = daysLater(day, step.daysAfter);
    return { datum: day, aanvraag_nr: request.aanvraag_nr ?? '', ...life.next(step) };
  });
}
