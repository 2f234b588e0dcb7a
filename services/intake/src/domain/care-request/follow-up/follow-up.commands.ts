import type { FollowUpAction } from './follow-up.events.js';

/** What a colleague did for a request, and what has to be done next. */
export interface RecordFollowUp {
  readonly type: 'RecordFollowUp';
  readonly channel?: string;
  readonly action?: FollowUpAction;
  readonly colleague?: string;
  readonly note?: string;
  /** Given with what is to be done: names it when it is done. */
  readonly stepId?: string;
  readonly nextStep?: string;
  /** ISO date by which it is to be done. */
  readonly dueOn?: string;
}

export interface CompleteNextStep {
  readonly type: 'CompleteNextStep';
  readonly stepId: string;
  readonly colleague?: string;
}

/** The colleague who follows the request up; nobody when `to` is absent. */
export interface AssignCareRequest {
  readonly type: 'AssignCareRequest';
  /** Random id of the person. */
  readonly to?: string;
  readonly colleague?: string;
}

export type FollowUpCommand = RecordFollowUp | CompleteNextStep | AssignCareRequest;
