import fc from 'fast-check';
import type { Row } from '../counter/csv-records.js';
import { daysLater } from '../counter/plain-dates.js';
import { carePlans } from './care-plans.js';
import { days } from './days.js';
import { historyOf, stepsAround, type Step } from './histories.js';

/** A request without its number, and what happens to it. */
export interface RequestDraft {
  readonly columns: Row;
  readonly steps: readonly Step[];
}

const yesNo = fc.constantFrom('ja', 'nee', 'nee');
const yesNoUnknown = fc.constantFrom('ja', 'nee', '');
/** Asked up to a year and a half before the start, now and then after it. */
const asked = fc.oneof(fc.constant(0), fc.integer({ min: -60, max: 550 }));
const nothing = fc.constant('');

export function requestDrafts(askable: readonly string[]): fc.Arbitrary<RequestDraft> {
  return days.chain((start) =>
    fc.record({
      steps: stepsAround(start),
      columns: fc.record({
        datum_vraag: asked.map((before) => daysLater(start, -before)),
        gewenste_start: fc.constant(start),
        nis_vraag: fc.constantFrom(...askable),
        opvangplan: carePlans,
        verwacht: yesNo,
        geboortedatum: fc.constant(daysLater(start, -120)),
        ouder_naam: fc.constantFrom('Maes', 'De "Witte"', 'Van; Damme'),
        vraag: fc.constantFrom('', 'eerste regel\ntweede; regel'),
        tarief: fc.constantFrom('inkomenstarief', 'alle'),
        dringend: fc.oneof(nothing, fc.constantFrom('StartWerk', 'CrisisZorg', 'CrisisgeenZorg')),
        atypisch: fc.oneof(nothing, fc.constantFrom('Voor7uur', 'Na18uur|Zaterdagen', 'ZonFeestdagen')),
        zorgbehoefte: yesNoUnknown,
        werk_opleiding: yesNoUnknown,
        alleenstaand: yesNo,
        laag_inkomen: yesNoUnknown,
        pleegkind: yesNo,
        zorg_gezondheid: yesNo,
        geen_diploma: yesNoUnknown,
        broer_zus_locatie: fc.oneof(nothing, nothing, fc.constant('LOC1')),
      }),
    }),
  );
}

/** The first requests with what the second ones say now, also of offers, and what happened since, and the second ones that are new. */
export function withCorrections(
  first: readonly RequestDraft[],
  second: readonly RequestDraft[],
): readonly RequestDraft[] {
  const corrected = first.map(({ columns, steps }, index): RequestDraft => {
    const now = second[index];
    if (!now || index % 3 === 2) return { columns, steps };
    const { datum_vraag, verwacht, geboortedatum } = columns;
    const changed = { ...now.columns, datum_vraag, verwacht, geboortedatum } as Row;
    const retold = steps.map((step, place): Step => {
      const { start, plan, canceller } = now.steps[place] ?? step;
      return { ...step, start, plan, canceller };
    });
    return { columns: changed, steps: [...retold, ...now.steps] };
  });
  return [...corrected, ...second.slice(first.length)];
}

/** Numbers the requests, and writes their histories in order of date. */
export function numbered(drafts: readonly RequestDraft[]): { aanvragen: Row[]; verloop: Row[] } {
  const aanvragen = drafts.map(({ columns }, index) => ({ aanvraag_nr: `AV${index}`, ...columns }));
  const verloop = drafts.flatMap(({ steps }, index) =>
    historyOf(aanvragen[index] ?? {}, steps, aanvragen[index - 1]?.aanvraag_nr),
  );
  return {
    aanvragen,
    verloop: verloop.toSorted((one, other) => (one.datum ?? '').localeCompare(other.datum ?? '')),
  };
}
