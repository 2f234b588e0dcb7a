import { type Decider, defineEvents, DomainError, type DomainEvent } from '@samenloket/event-sourcing';
import { type Participation, withParticipation } from '@samenloket/regional';

/** Which organisers take part in the central registration of a desk, and since when: one may be under several desks. */
export type ParticipationEvent = DomainEvent<'ParticipationSet', { deskId: string } & Participation>;

export const participationEvents = defineEvents<ParticipationEvent>({
  ParticipationSet: {
    version: 1,
    fields: { deskId: 'clear', organiserId: 'clear', from: 'clear', until: 'clear' },
  },
});

export interface SetParticipation {
  readonly type: 'SetParticipation';
  readonly deskId: string;
  readonly participation: Participation;
}

export type Participations = readonly Participation[];

export const participationDecider: Decider<Participations, SetParticipation, ParticipationEvent> = {
  initialState: () => [],
  decide: ({ deskId, participation }, known) => {
    const { organiserId, from, until } = participation;
    if (until !== undefined && until < from) {
      throw new DomainError('BAD_INPUT', 'The participation ends before it begins.', [
        { path: 'until', message: `must be ${from} or later` },
      ]);
    }
    const same = known.some(
      (other) => other.organiserId === organiserId && other.from === from && other.until === until,
    );
    const data = { deskId, organiserId, from, ...(until !== undefined && { until }) };
    return same ? [] : [{ type: 'ParticipationSet', data }];
  },
  evolve: (known, { data: { deskId: _desk, ...participation } }) => withParticipation(known, participation),
};
