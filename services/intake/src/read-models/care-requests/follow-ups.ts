import type { FollowUpEvent } from '../../domain/care-request/follow-up/follow-up.events.js';
import type { CareRequestDoc, FollowUpDoc } from './care-request.doc.js';

type Recorded = Extract<FollowUpEvent, { type: 'FollowUpRecorded' }> & {
  readonly id: string;
  readonly metadata: { readonly happenedAt: string };
};

export function withFollowUp(doc: CareRequestDoc, { id, data, metadata }: Recorded): CareRequestDoc {
  const { channel, action, colleague, note, stepId, nextStep, dueOn } = data;
  const isStep = stepId !== undefined && dueOn !== undefined;
  const step = isStep ? { stepId, what: nextStep ?? null, dueOn, doneAt: null } : null;
  const { happenedAt } = metadata;
  const followUp = { id, happenedAt, channel, action, colleague, note, nextStep: step };
  return withDue({ ...doc, followUps: [...doc.followUps, followUp] });
}

export function withStepDone(doc: CareRequestDoc, stepId: string, doneAt: string): CareRequestDoc {
  const followUps = doc.followUps.map((followUp) =>
    followUp.nextStep?.stepId === stepId
      ? { ...followUp, nextStep: { ...followUp.nextStep, doneAt } }
      : followUp,
  );
  return withDue({ ...doc, followUps });
}

/** What stays of it when the family is erased: that something was done, and when. */
export function withoutWords(followUp: FollowUpDoc): FollowUpDoc {
  const { nextStep } = followUp;
  return { ...followUp, colleague: null, note: null, nextStep: nextStep && { ...nextStep, what: null } };
}

function withDue(doc: CareRequestDoc): CareRequestDoc {
  const due = doc.followUps.flatMap(({ nextStep }) => (nextStep && !nextStep.doneAt ? [nextStep.dueOn] : []));
  return { ...doc, nextDueOn: due.sort()[0] ?? null };
}
