import { addDays, brusselsDateOf } from '@samenloket/regional';
import type { AnswerTerms } from './request-offers.events.js';

/** Last day to answer when the offer reaches the family at this instant; none without an agreed term. */
export function answerDay({ answerDays }: AnswerTerms, now: string): { answerBy?: string } {
  return answerDays === undefined ? {} : { answerBy: addDays(brusselsDateOf(now), answerDays) };
}

/** A family that visits has at least the day after it to answer. */
export function answerDayAfterVisit(
  answerBy: string | undefined,
  visitOn: string | undefined,
): { answerBy?: string } {
  if (answerBy === undefined) return {};
  const dayAfter = visitOn === undefined ? answerBy : addDays(visitOn, 1);
  return { answerBy: dayAfter > answerBy ? dayAfter : answerBy };
}
