import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { withAgreement } from '@samenloket/regional';
import { agreementOf, type Agreements } from '../../domain/desk/agreements.js';
import type { AreaMember } from '../../domain/desk/area.js';
import { ownEvent, ownProducer } from '../own-event.js';

/** A desk with its working area and what was agreed there; `code` is null while only agreements came in. */
export interface DeskDoc {
  readonly deskId: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly organiser: string | null;
  readonly area: readonly AreaMember[];
  readonly agreements: Agreements;
}

export const desksView: View<DeskDoc> = {
  name: 'desks',
  version: 1,
  producers: [ownProducer],
  indexes: [
    { name: 'code', paths: ['code'] },
    { name: 'municipality', paths: ['area.nis'] },
  ],
  keys: (sourced) => {
    const event = ownEvent(sourced);
    return event.type === 'DeskDescribed' || event.type === 'AgreementSet' ? [event.data.deskId] : [];
  },
  project,
};

function project(doc: DeskDoc | undefined, sourced: SourcedEvent, deskId: string): DeskDoc | undefined {
  const event = ownEvent(sourced);
  const before = doc ?? { deskId, code: null, name: null, organiser: null, area: [], agreements: [] };
  if (event.type === 'DeskDescribed') {
    const { code, name, organiser = null, area } = event.data;
    return { ...before, code, name, organiser, area };
  }
  if (event.type === 'AgreementSet') {
    return { ...before, agreements: withAgreement(before.agreements, agreementOf(event.data)) };
  }
  return doc;
}
