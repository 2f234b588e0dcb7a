import type { IntakeIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { type Agreement, withAgreement } from '@samenloket/regional';

/** What a desk agreed, with the dates from which it holds; id: the desk's. */
export interface DeskAgreementsDoc {
  readonly agreements: readonly Agreement[];
}

type AgreementSet = Extract<IntakeIntegrationEvent, { type: 'intake.agreementSet.v1' }>;

export const deskAgreementsView: View<DeskAgreementsDoc> = {
  name: 'deskAgreements',
  version: 1,
  producers: ['intake'],
  indexes: [],
  keys: (event) => {
    const set = agreementIn(event);
    return set ? [set.data.deskId] : [];
  },
  project: (doc, event) => {
    const set = agreementIn(event);
    if (!set) return doc;
    const { deskId: _, ...agreement } = set.data;
    return { agreements: withAgreement(doc?.agreements ?? [], agreement) };
  },
};

function agreementIn({ type, data }: SourcedEvent): AgreementSet | undefined {
  return type === 'intake.agreementSet.v1' ? ({ type, data } as unknown as AgreementSet) : undefined;
}
