import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { withAgreement, withParticipation } from '@samenloket/regional';
import { agreementOf, type Agreements } from '../../domain/desk/agreements.js';
import type { DeskContact } from '../../domain/desk/desk-contact.js';
import type { AreaMember } from '../../domain/desk/area.js';
import type { Participations } from '../../domain/desk/participation.js';
import { ownEvent, ownProducer } from '../own-event.js';

/** A desk with its working area and what was agreed there; `code` is null while only agreements came in. */
export interface DeskDoc {
  readonly deskId: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly organiser: string | null;
  readonly area: readonly AreaMember[];
  readonly contact: DeskContact | null;
  readonly agreements: Agreements;
  readonly participations: Participations;
}

/** A desk of which only the id is known: imported history names it, and its own files did not come in yet. */
export function unknownDesk(deskId: string): DeskDoc {
  const nothing = { area: [], agreements: [], participations: [] };
  return { deskId, code: null, name: null, organiser: null, contact: null, ...nothing };
}

const deskEvents: readonly string[] = ['DeskDescribed', 'DeskContactSet', 'AgreementSet', 'ParticipationSet'];

export const desksView: View<DeskDoc> = {
  name: 'desks',
  version: 3,
  producers: [ownProducer],
  indexes: [
    { name: 'code', paths: ['code'] },
    { name: 'municipality', paths: ['area.nis'] },
  ],
  keys: (sourced) => {
    const event = ownEvent(sourced);
    return deskEvents.includes(event.type) && 'deskId' in event.data ? [event.data.deskId] : [];
  },
  project,
};

function project(doc: DeskDoc | undefined, sourced: SourcedEvent, deskId: string): DeskDoc | undefined {
  const event = ownEvent(sourced);
  const before = doc ?? unknownDesk(deskId);
  if (event.type === 'DeskDescribed') {
    const { code, name, organiser = null, area } = event.data;
    return { ...before, code, name, organiser, area };
  }
  if (event.type === 'DeskContactSet') return { ...before, contact: event.data.contact };
  if (event.type === 'AgreementSet') {
    return { ...before, agreements: withAgreement(before.agreements, agreementOf(event.data)) };
  }
  if (event.type === 'ParticipationSet') {
    const { deskId: _desk, ...participation } = event.data;
    const participations = withParticipation(before.participations, participation);
    return { ...before, participations };
  }
  return doc;
}
