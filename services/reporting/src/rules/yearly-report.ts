import { municipalities } from '@samenloket/regional';
import { caseOf, type CountedCase, type CountingTerms } from './case-of.js';
import { sumOf } from './figures.js';
import { municipalityRows, type ReportRow } from './municipality-rows.js';
import type { Figures } from './report-columns.js';
import { formOf } from './report-form.js';
import { horizonOf, type ReportMoment } from './report-moment.js';
import { deskAsOf, type ReportedDesk } from './reported-desk.js';
import { settingsAsOf } from './report-settings.js';
import type { RequestHistory } from './request-history.js';
import { areaOn } from './rule-7-municipalities.js';

/** Raised when a rule changes, so that a filed report says by which rules it was counted. */
export const ruleVersion = '1';

export interface ReportHead {
  readonly organiser?: string;
  readonly deskCode: string;
  readonly deskName: string;
  readonly dossierNumber?: string;
}

export interface YearlyReport extends ReportMoment {
  readonly deskId: string;
  readonly year: number;
  readonly formVersion: string;
  readonly ruleVersion: string;
  readonly head: ReportHead;
  readonly rows: readonly ReportRow[];
  readonly totals: Figures;
  /** Requests of the year without a row: asked in no municipality, or in one outside the area. */
  readonly outsideArea: number;
}

/** A request that the report counts. */
export interface CountedRequest extends CountedCase {
  readonly requestId: string;
}

export interface BasicRequest extends RequestHistory {
  readonly requestId: string;
  /** The desk that has the file now, when it is not the one that counts it. */
  readonly movedTo?: string;
}

export interface ReportBasis {
  readonly desk: ReportedDesk;
  /** At least all requests of the desk and the year; others do no harm. */
  readonly requests: readonly BasicRequest[];
}

export function countedRequests(
  { desk, requests }: ReportBasis,
  year: number,
  moment: ReportMoment,
): readonly CountedRequest[] {
  const terms = termsOf(desk, year, moment);
  return requests.flatMap((request) => {
    const counted = caseOf(request, terms);
    return counted ? [{ ...counted, requestId: request.requestId }] : [];
  });
}

/** The yearly registration report of one desk: a pure function of what was recorded, the year and the moment. */
export function yearlyReportOf(basis: ReportBasis, year: number, moment: ReportMoment): YearlyReport {
  return reportOn(basis.desk, countedRequests(basis, year, moment), year, moment);
}

export function reportOn(
  desk: ReportedDesk,
  cases: readonly CountedRequest[],
  year: number,
  moment: ReportMoment,
): YearlyReport {
  const { form, settings, horizon } = termsOf(desk, year, moment);
  const known = deskAsOf(desk, horizon);
  const area = areaOf(desk, moment);
  const at = { snapshot: moment.snapshot, register: municipalities };
  const { rows, outsideArea } = municipalityRows(cases, area, form.columns, at);
  return {
    deskId: desk.deskId,
    year,
    snapshot: moment.snapshot,
    knownAt: moment.knownAt,
    formVersion: form.version,
    ruleVersion,
    head: {
      organiser: known.organiser,
      deskCode: known.code,
      deskName: known.name,
      dossierNumber: settings.dossierNumber,
    },
    rows,
    totals: sumOf(
      rows.map(({ figures }) => figures),
      form.columns,
    ),
    outsideArea,
  };
}

/** NIS codes of the desk's municipalities on the snapshot day, as it was known then. */
export function areaOf(desk: ReportedDesk, moment: ReportMoment): readonly string[] {
  return areaOn(deskAsOf(desk, horizonOf(moment)).area, moment.snapshot, municipalities);
}

export function termsOf(desk: ReportedDesk, year: number, moment: ReportMoment): CountingTerms {
  const horizon = horizonOf(moment);
  return {
    deskId: desk.deskId,
    year,
    snapshot: moment.snapshot,
    horizon,
    form: formOf(year),
    settings: settingsAsOf(desk.agreements, { snapshot: moment.snapshot, recordedBy: horizon.recordedBy }),
  };
}
