/** What makes a request urgent. ISO dates. */
export interface Urgency {
  readonly askedOn: string;
  readonly urgentReason?: string;
  readonly urgencyProvenOn?: string;
}

export interface UrgentTerm {
  /** Absent: urgent requests have no term of their own. */
  readonly urgentDays?: number;
  readonly urgentNeedsProof: boolean;
}

/** The day from which the urgent term counts: that of the proof, or of asking where no proof is needed. */
export function urgentSince(
  { askedOn, urgentReason, urgencyProvenOn }: Urgency,
  { urgentNeedsProof }: UrgentTerm,
): string | undefined {
  if (urgencyProvenOn !== undefined) return urgencyProvenOn;
  return urgentReason !== undefined && !urgentNeedsProof ? askedOn : undefined;
}

/** Days for a family to answer an offer: fewer where its request is urgent, never more. */
export function daysToAnswer(
  urgency: Urgency,
  terms: UrgentTerm & { readonly answerDays?: number },
): number | undefined {
  const { answerDays, urgentDays } = terms;
  if (urgentDays === undefined || urgentSince(urgency, terms) === undefined) return answerDays;
  return answerDays === undefined ? urgentDays : Math.min(answerDays, urgentDays);
}
