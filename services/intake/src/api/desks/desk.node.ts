import type { DeskDoc } from '../../read-models/desks/desks.view.js';

/** A desk as everybody may see it. */
export function deskNode({ deskId, agreements, ...desk }: DeskDoc) {
  return {
    ...desk,
    id: deskId,
    agreements: agreements.map((agreement) => ({ ...agreement, value: JSON.stringify(agreement.value) })),
  };
}
