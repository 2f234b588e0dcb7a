import { type Decider, defineEvents, type DomainEvent } from '@samenloket/event-sourcing';
import { knownFacts } from '../plain-facts.js';
import type { DueReminder } from './confirmation-age.js';

interface Chased {
  readonly locationId: string;
  readonly organiserId: string;
  readonly deskId: string;
  /** Last day on which it was said how it is: by the organiser, or by the desk's list of children in care. */
  readonly notConfirmedSince: string;
}

/** The organiser should say again what is free. `staleFrom`: from that day on nothing is shown as free. */
export type VacancyChaseEvent = DomainEvent<
  'vacancyConfirmationDue',
  Chased & DueReminder & { staleFrom?: string }
>;

export interface RemindOfVacancies extends Chased, DueReminder {
  readonly type: 'remindOfVacancies';
  readonly staleFrom?: string;
}

export interface VacancyChase {
  readonly last?: { readonly notConfirmedSince: string; readonly attempt: number };
}

export const vacancyChaseEvents = defineEvents<VacancyChaseEvent>({
  vacancyConfirmationDue: {
    version: 1,
    fields: {
      locationId: 'clear',
      organiserId: 'clear',
      deskId: 'clear',
      notConfirmedSince: 'clear',
      attempt: 'clear',
      dueOn: 'clear',
      staleFrom: 'clear',
    },
  },
});

/** One stream per location: the reminders that its organiser got. */
export const vacancyChase: Decider<VacancyChase, RemindOfVacancies, VacancyChaseEvent> = {
  initialState: () => ({}),
  decide: ({ type: _, ...reminder }, { last }) => {
    const { notConfirmedSince, attempt } = reminder;
    const isKnown =
      last !== undefined &&
      (last.notConfirmedSince > notConfirmedSince ||
        (last.notConfirmedSince === notConfirmedSince && last.attempt >= attempt));
    return isKnown ? [] : [{ type: 'vacancyConfirmationDue', data: knownFacts(reminder) }];
  },
  evolve: (_, { data: { notConfirmedSince, attempt } }) => ({ last: { notConfirmedSince, attempt } }),
};
