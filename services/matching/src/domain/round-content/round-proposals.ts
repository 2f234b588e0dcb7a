import type { RoundContent } from './round-content.js';
import { locationsById } from './round-content.js';
import type { ChildPlace, RoundResult } from './round-result.js';

/** A place that a round gives a child: what its organiser confirms, and what is offered. */
export interface RoundProposal extends ChildPlace {
  /** Of the children who are placed together. */
  readonly unitNumber: string;
  readonly locationId: string;
  readonly organiserId: string;
}

/** In the order of the result; a place that a child had already is no proposal. */
export function proposalsOf(content: RoundContent, { units }: RoundResult): RoundProposal[] {
  const locations = locationsById(content);
  return units.flatMap(({ number: unitNumber, placed }) => {
    const organiserId = placed && locations.get(placed.locationId)?.organiserId;
    if (!placed || organiserId === undefined || placed.kind === 'held') return [];
    const { locationId } = placed;
    return placed.children.map((child) => ({ ...child, unitNumber, locationId, organiserId }));
  });
}

/**
 * The next units of a list of proposals, of together at least so many children unless they are the last. None is taken
 * apart.
 */
export function unitsFrom(
  proposals: readonly RoundProposal[],
  from: number,
  children: number,
): RoundProposal[][] {
  const units: RoundProposal[][] = [];
  for (const [nth, proposal] of proposals.slice(from).entries()) {
    const last = units.at(-1);
    if (last?.[0]?.unitNumber === proposal.unitNumber) last.push(proposal);
    else if (nth >= children) break;
    else units.push([proposal]);
  }
  return units;
}
