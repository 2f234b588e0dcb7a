import type { AgreementSetting, IntakeIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { type Participation, withAgreement, withParticipation } from '@samenloket/regional';

/** What a desk agreed, with the dates from which it holds; id: the desk's. */
export interface DeskAgreements {
  readonly settings: readonly AgreementSetting[];
  /** Organisers of which it is recorded when they take part. */
  readonly participations: readonly Participation[];
}

type DeskEvent = Extract<
  IntakeIntegrationEvent,
  { type: 'intake.agreementSet.v1' | 'intake.participationSet.v1' }
>;

const deskEvents: readonly string[] = [
  'intake.agreementSet.v1',
  'intake.participationSet.v1',
] satisfies DeskEvent['type'][];

export const deskAgreementsView: View<DeskAgreements> = {
  name: 'deskAgreements',
  version: 2,
  producers: ['intake'],
  indexes: [],
  keys: (event) => {
    const about = deskEvent(event);
    return about ? [about.data.deskId] : [];
  },
  project: (doc, event) => {
    const about = deskEvent(event);
    if (!about) return doc;
    const { settings, participations } = doc ?? { settings: [], participations: [] };
    switch (about.type) {
      case 'intake.agreementSet.v1': {
        const { deskId: _desk, ...agreement } = about.data;
        return { settings: withAgreement(settings, agreement), participations };
      }
      case 'intake.participationSet.v1': {
        const { deskId: _desk, ...participation } = about.data;
        return { settings, participations: withParticipation(participations, participation) };
      }
    }
  },
};

function deskEvent({ type, data }: SourcedEvent): DeskEvent | undefined {
  return deskEvents.includes(type) ? ({ type, data } as unknown as DeskEvent) : undefined;
}
