import { caseOf, type CountedCase } from '../rules/case-of.js';
import { formOf } from '../rules/report-form.js';
import { horizonOf } from '../rules/report-moment.js';
import type { ReportSettings } from '../rules/report-settings.js';
import { sourced, worldOf, type FeedEvent } from './event-feeds.js';
import { deskId, facts, on, registered } from './request-story.js';

export interface Counting {
  readonly year?: number;
  readonly snapshot?: string;
  readonly knownAt?: string;
  readonly settings?: Partial<ReportSettings>;
}

type Dated = (requestId: string) => FeedEvent;

/** How the report of 2024, at its own snapshot unless told otherwise, counts what happened to one request. */
export function counted(story: readonly Dated[], counting: Counting = {}): CountedCase | undefined {
  const { year = 2024, snapshot = `${year + 1}-02-28`, knownAt = '2099-01-01T00:00:00Z' } = counting;
  const { requests } = worldOf(sourced(story.map((tell) => tell('request-1'))));
  const [request] = requests;
  return (
    request &&
    caseOf(request, {
      deskId,
      year,
      snapshot,
      horizon: horizonOf({ snapshot, knownAt }),
      form: formOf(year),
      settings: { yearCounts: 'originalStart', fewerDaysCompares: 'halfDays', ...counting.settings },
    })
  );
}

/** A request that was asked on 1 October 2023, to start on 1 March 2024. */
export const asked: Dated = on(facts.askedOn, registered());
