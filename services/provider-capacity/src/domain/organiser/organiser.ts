import { defineEvents, type Decider, type DomainEvent } from '@samenloket/event-sourcing';
import { knownFacts, sameFacts } from '../plain-facts.js';

export interface OrganiserFacts {
  readonly organiserId: string;
  readonly name: string;
  /** KBO number, ten digits. */
  readonly enterpriseNumber?: string;
}

/** `imported`: said by a desk's files, else by a person. */
export type OrganiserEvent = DomainEvent<'organiserDescribed', OrganiserFacts & { imported: boolean }>;

export interface DescribeOrganiser {
  readonly type: 'describeOrganiser';
  readonly facts: OrganiserFacts;
  readonly imported: boolean;
}

export interface OrganiserState {
  readonly eventCount: number;
  readonly facts?: OrganiserFacts;
  /** What the last import said: the same files again do not undo what people changed since. */
  readonly importedFacts?: OrganiserFacts;
}

export const organiserEvents = defineEvents<OrganiserEvent>({
  organiserDescribed: {
    version: 1,
    fields: { organiserId: 'clear', name: 'clear', enterpriseNumber: 'clear', imported: 'clear' },
  },
});

export const organiser: Decider<OrganiserState, DescribeOrganiser, OrganiserEvent> = {
  initialState: () => ({ eventCount: 0 }),
  decide: ({ facts, imported }, state) => {
    if (sameFacts(facts, imported ? state.importedFacts : state.facts)) return [];
    return [{ type: 'organiserDescribed', data: { ...knownFacts(facts), imported } }];
  },
  evolve: (state, { data: { imported, ...facts } }) => ({
    eventCount: state.eventCount + 1,
    facts,
    importedFacts: imported ? facts : state.importedFacts,
  }),
};
