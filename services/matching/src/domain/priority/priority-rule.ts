import type { PriorityPlace, PriorityRequest } from './priority-request.js';

/** A rule that puts one request before another. The same value orders and explains. */
export interface PriorityRule {
  readonly name: string;
  /** Goes up when the rule means something else than before. */
  readonly version: number;
  /** Where it stands that this is the rule. */
  readonly source: string;
  /** In plain Dutch (B1), for families, organisers and desks. */
  readonly sentence: string;
  /** What it found in this request at this place; undefined: it does not apply. */
  readonly factOf: (request: PriorityRequest, place: PriorityPlace) => string | undefined;
}

/** Why a request stands where it stands: the rule, and the fact that it looked at. */
export interface Reason {
  readonly rule: string;
  readonly version: number;
  readonly fact: string;
  readonly sentence: string;
}

export function reasonBy(
  { name, version, sentence, factOf }: PriorityRule,
  request: PriorityRequest,
  place: PriorityPlace,
): Reason[] {
  const fact = factOf(request, place);
  return fact === undefined ? [] : [{ rule: name, version, fact, sentence }];
}
