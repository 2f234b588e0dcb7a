/** What the desk agreed that holds on the day. */
export interface ReconfirmationTerms {
  /** Days to answer the question, and each reminder. */
  readonly reminderDays: number;
  readonly reminders: number;
}

/** Asks, reminds, or gives up: whatever the request is due for. */
export interface ChaseReconfirmation {
  readonly type: 'ChaseReconfirmation';
  /** ISO date. */
  readonly today: string;
  readonly terms: ReconfirmationTerms;
}

/** Still searching: said by the family, by its desk for it, or shown by something else that the family did. */
export interface ReconfirmCareRequest {
  readonly type: 'ReconfirmCareRequest';
  readonly by: Reconfirmer;
}

export const reconfirmers = ['family', 'desk', 'anotherSign'] as const;
export type Reconfirmer = (typeof reconfirmers)[number];

export type ReconfirmationCommand = ChaseReconfirmation | ReconfirmCareRequest;
