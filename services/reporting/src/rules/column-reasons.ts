import { careOverTwoWeeks } from '@samenloket/regional';
import type { OfferStanding } from './offer-standing.js';
import type { ReportColumn } from './report-columns.js';
import type { ReportSettings } from './report-settings.js';
import type { RequestDescription } from './request-history.js';
import type { RequestStanding } from './request-standing.js';
import { acceptedPlaces, earliestStart } from './rule-2-answered.js';
import { fact, reason, type TraceFact, type TraceReason } from './trace-reason.js';

type Reasons = (standing: RequestStanding, settings: ReportSettings) => readonly TraceReason[];

/** Rules 3 and 5: what became of each offer, none when there never was one. */
const unanswered: Reasons = ({ closure, offers }) => [
  ...(closure ? [reason('closed', fact('closure', closure))] : []),
  reason('unanswered', fact('offers', ...offers.map(whatBecameOf))),
];

const late: Reasons = ({ description: { originalStart }, offers }) => [
  reason(
    'answered',
    fact('originalStart', originalStart),
    fact('acceptedStart', earliestStart(acceptedPlaces(offers))),
  ),
];

const fewer: Reasons = ({ description: { pattern }, offers }, { fewerDaysCompares: compare }) => {
  const accepted = acceptedPlaces(offers).map((place) => place.pattern);
  const care = [pattern ? [pattern] : [], accepted].map((patterns) =>
    careOverTwoWeeks(patterns, { compare }),
  );
  return [reason('answered', fact(`${compare}Asked`, care[0]), fact(`${compare}Accepted`, care[1]))];
};

const inCategory =
  (factOf: (description: RequestDescription) => TraceFact): Reasons =>
  ({ description }) => [reason('categories', factOf(description))];
const andUnanswered =
  (category: Reasons): Reasons =>
  (standing, settings) => [...category(standing, settings), ...unanswered(standing, settings)];

const urgent = inCategory(({ urgentReason }) => fact('urgentReason', urgentReason));
const atypical = inCategory(({ atypicalHours }) => fact('atypicalHours', ...atypicalHours));
const priority = inCategory(({ priorityFacts, siblingLocationId }) =>
  fact('declared', ...declared(priorityFacts), ...(siblingLocationId === undefined ? [] : ['sibling'])),
);
const vulnerable = inCategory(({ priorityFacts }) => fact('declared', ...declared(priorityFacts)));
const specialCareNeed = inCategory(() => fact('specialCareNeed'));

/** Why a request counts in a column, beside being in the report at all; only what that column looks at. */
export const columnReasons: Readonly<Record<ReportColumn, Reasons>> = {
  total: () => [],
  unansweredNoProposal: unanswered,
  unansweredNotAccepted: unanswered,
  atLeastOneMonthLater: late,
  fewerDays: fewer,
  urgent,
  urgentUnanswered: andUnanswered(urgent),
  atypical,
  atypicalUnanswered: andUnanswered(atypical),
  priority,
  priorityUnanswered: andUnanswered(priority),
  vulnerable,
  vulnerableUnanswered: andUnanswered(vulnerable),
  specialCareNeed,
  specialCareNeedUnanswered: andUnanswered(specialCareNeed),
};

function declared(facts: RequestDescription['priorityFacts']): readonly string[] {
  return Object.entries(facts).flatMap(([name, holds]) => (holds ? [name] : []));
}

function whatBecameOf({ status, byOrganiser }: OfferStanding): string {
  return byOrganiser ? `${status}ByOrganiser` : status;
}
