import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';

/** What was done with the family. */
const contacts = ['talked', 'wrote', 'visited', 'helpedWithForms', 'referred'] as const;
/** What was done for it. */
const otherActions = ['triedInVain', 'searchedPlace', 'askedOrganiser', 'other'] as const;
export const followUpActions = [...contacts, ...otherActions] as const;
export type FollowUpAction = (typeof followUpActions)[number];

/** How often there was contact is the intensity of a trajectory. Desks' files say only that there was some. */
export function isContact(action: FollowUpAction | undefined): boolean {
  return action === undefined || contacts.some((contact) => contact === action);
}

export type FollowUpEvent =
  /** `stepId` stands with a next step, of which only the day is clear. Files and older events have no action. */
  | DomainEvent<
      'FollowUpRecorded',
      {
        channel?: string;
        action?: FollowUpAction;
        colleague: Personal<string>;
        note: Personal<string>;
        stepId?: string;
        nextStep?: Personal<string>;
        dueOn?: string;
      }
    >
  | DomainEvent<'NextStepCompleted', { stepId: string; colleague: Personal<string> }>
  | DomainEvent<'CareRequestAssigned', { to?: string; colleague: Personal<string> }>;

export const followUpEvents = defineEvents<FollowUpEvent>({
  FollowUpRecorded: {
    version: 2,
    // The first version knew of no action and no next step.
    upcasts: { 1: (data) => data },
    fields: {
      channel: 'clear',
      action: 'clear',
      colleague: 'personal',
      note: 'personal',
      stepId: 'clear',
      nextStep: 'personal',
      dueOn: 'clear',
    },
  },
  NextStepCompleted: { version: 1, fields: { stepId: 'clear', colleague: 'personal' } },
  CareRequestAssigned: { version: 1, fields: { to: 'clear', colleague: 'personal' } },
});
