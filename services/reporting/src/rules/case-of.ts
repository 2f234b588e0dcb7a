import type { Category } from './report-columns.js';
import type { ReportForm } from './report-form.js';
import type { Horizon } from './report-moment.js';
import type { ReportSettings } from './report-settings.js';
import type { RequestHistory } from './request-history.js';
import { standingOf } from './request-standing.js';
import { belongsToReport } from './rule-1-which-requests.js';
import { acceptedPlaces, partlyAnswered } from './rule-2-answered.js';
import { categoriesOf } from './rule-6-categories.js';
import { unansweredAs, type Unanswered } from './rules-3-to-5-unanswered.js';

/** One request as the report counts it. */
export interface CountedCase {
  /** NIS code as asked, of whatever period. */
  readonly nisAsked?: string;
  readonly askedOn: string;
  readonly unanswered?: Unanswered;
  readonly late: boolean;
  readonly fewer: boolean;
  readonly categories: readonly Category[];
  /** The request of another desk for the same child, confirmed by both desks. */
  readonly firstRequestId?: string;
}

/** Whose report it is, of which year, as of when. */
export interface CountingTerms {
  readonly deskId: string;
  readonly year: number;
  readonly snapshot: string;
  readonly horizon: Horizon;
  readonly form: ReportForm;
  readonly settings: ReportSettings;
}

/**
 * What the report makes of one request, or undefined when it does not count it. It counts at the desk where care
 * was asked, also after a transfer to another desk, and also when another desk has the same child.
 */
export function caseOf(history: RequestHistory, terms: CountingTerms): CountedCase | undefined {
  const standing = standingOf(history, terms.horizon);
  if (standing?.description.deskId !== terms.deskId) return undefined;
  const { description, closure, offers, firstRequestId } = standing;
  if (!belongsToReport(description, closure, { ...terms, ...terms.settings })) return undefined;
  const accepted = acceptedPlaces(offers);
  return {
    nisAsked: description.nisAsked,
    askedOn: description.askedOn,
    unanswered: accepted.length > 0 ? undefined : unansweredAs(closure, offers, terms.form),
    ...partlyAnswered(accepted, description, terms.settings),
    categories: categoriesOf(description),
    firstRequestId,
  };
}
