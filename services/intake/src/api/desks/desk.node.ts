import type { DeskDoc } from '../../read-models/desks/desks.view.js';

/** A desk as everybody may see it. */
export function deskNode({ deskId, agreements, ...desk }: DeskDoc) {
  return {
    ...desk,
    id: deskId,
    agreements: agreements.map((agreement) => ({ ...agreement, value: JSON.stringify(agreement.value) })),
  };
}

/** A desk of which only the id is known: imported history names it, and its own files did not come in yet. */
export function unknownDesk(deskId: string): DeskDoc {
  return { deskId, code: null, name: null, organiser: null, area: [], agreements: [] };
}
