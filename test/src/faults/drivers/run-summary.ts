import { checkHistory } from '../history/check-history.js';
import type { Violation } from '../history/violation.js';
import type { Call } from '../load/call.js';
import type { Run } from './at-work.js';

/** What a run under faults came to. */
export interface RunSummary {
  readonly seconds: number;
  /** Calls by what was done and how it was answered: `acceptOffer done`, `register unknown ECONNREFUSED`. */
  readonly calls: Readonly<Record<string, number>>;
  /** What clients were told that did not say what was done, each once. */
  readonly doubts: readonly string[];
  readonly events: number;
  readonly violations: readonly Violation[];
  /** What the platform's own verification finds; empty when it finds all sound. */
  readonly unsound: readonly string[];
}

export function summaryOf({ seconds, history, unsound }: Run): RunSummary {
  const violations = checkHistory(history);
  const { calls, events } = history;
  return {
    seconds,
    calls: countCalls(calls),
    doubts: doubtsOf(calls),
    events: events.length,
    violations,
    unsound,
  };
}

function countCalls(calls: readonly Call[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { deed, told } of calls) {
    const detail = { done: '', refused: ` ${codeOf(told)}`, unknown: ` ${codeOf(told)}` }[told.how];
    const line = `${deed.what} ${told.how}${detail}`;
    counts[line] = (counts[line] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

function codeOf(told: Call['told']): string {
  if (told.how === 'refused') return told.code;
  return told.how === 'unknown' ? told.why : '';
}

function doubtsOf(calls: readonly Call[]): string[] {
  const said = calls.flatMap(({ told }) => (told.how === 'unknown' && told.message ? [told.message] : []));
  return [...new Set(said)].sort();
}
