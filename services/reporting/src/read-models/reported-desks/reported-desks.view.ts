import type { IntakeIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { ReportedDesk } from '../../rules/reported-desk.js';

/** A desk's areas and agreements with the moments they were recorded, so that old reports keep their rows. */
export interface ReportedDeskDocument extends ReportedDesk {
  /** Code of the last description; absent while only agreements arrived. */
  readonly code?: string;
}

type DeskEvent = Extract<
  IntakeIntegrationEvent,
  { type: 'intake.deskDescribed.v1' | 'intake.agreementSet.v1' }
>;

const deskEvents: readonly string[] = [
  'intake.deskDescribed.v1',
  'intake.agreementSet.v1',
] satisfies DeskEvent['type'][];

export const reportedDesks: View<ReportedDeskDocument> = {
  name: 'reportedDesks',
  version: 1,
  producers: ['intake'],
  indexes: [{ name: 'code', paths: ['code'] }],
  keys: (event) =>
    deskEvents.includes(event.type) ? [(event.data as unknown as DeskEvent['data']).deskId] : [],
  project: (before, event, deskId) => {
    const doc = before ?? { deskId, descriptions: [], agreements: [] };
    return withDeskEvent(doc, event, event as unknown as DeskEvent);
  },
};

function withDeskEvent(
  doc: ReportedDeskDocument,
  event: SourcedEvent,
  desk: DeskEvent,
): ReportedDeskDocument {
  const recorded = { recorded: Date.parse(event.recordedAt), position: event.position };
  switch (desk.type) {
    case 'intake.deskDescribed.v1': {
      const { code, name, organiser, area } = desk.data;
      const description = { code, name, organiser, area, ...recorded };
      return { ...doc, code, descriptions: [...doc.descriptions, description] };
    }
    case 'intake.agreementSet.v1': {
      const { deskId: _desk, ...agreement } = desk.data;
      return { ...doc, agreements: [...doc.agreements, { ...agreement, ...recorded }] };
    }
  }
}
