import type { ReportTraceQuery } from './trace.generated';

export type TracedRequest = NonNullable<ReportTraceQuery['reportTrace']['requests']>['nodes'][number];
export type TraceReason = TracedRequest['reasons'][number];
export type ReportRule = TraceReason['rule'];

/** The rules that put any of these in the number, in their order. */
export function rulesIn(requests: readonly TracedRequest[]): readonly ReportRule[] {
  const used = new Set(requests.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
  return inOrder.filter((rule) => used.has(rule));
}

const inOrder: readonly ReportRule[] = [
  'whichRequests',
  'answered',
  'closed',
  'unanswered',
  'categories',
  'municipalities',
];
