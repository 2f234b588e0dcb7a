import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';

export type ChildEvent = DomainEvent<
  'ChildBorn',
  { birthMonth: string; birthDate: Personal<string>; firstName: Personal<string> }
>;

export const childEvents = defineEvents<ChildEvent>({
  ChildBorn: {
    version: 1,
    fields: { birthMonth: 'clear', birthDate: 'personal', firstName: 'personal' },
  },
});
