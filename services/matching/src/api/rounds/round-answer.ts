import { hasConfirmed } from '../../domain/allocation-round/round-status.js';
import type { RoundFigures } from '../../domain/round-content/round-result.js';
import type { RoundChange } from '../../application/rounds/round-change.js';
import type { RoundDocument } from '../../read-models/rounds/rounds.view.js';
import type { RoundSide } from './round-access.js';

/** What everybody may know of a round, and of its review what this side may. */
export function roundAnswer(round: RoundDocument, side: RoundSide) {
  const { roundId: id, status, announcement, announcedAt, frozen, computed, published, cancelled } = round;
  return {
    ...{ id, status, ...announcement, announcedAt },
    seed: published?.seed,
    frozenAt: frozen?.frozenAt,
    inputsHash: frozen?.inputs.hash,
    resultHash: computed?.result.hash,
    engineVersion: computed?.engineVersion ?? frozen?.engineVersion,
    checkerVersion: computed?.checkerVersion,
    ruleSets: frozen?.ruleSets.map(({ name, version }) => `${name} ${version}`),
    cancelReason: cancelled?.reason,
    ...reviewAnswer(round, side),
  };
}

export function roundChangeAnswer({ round, position }: RoundChange, side: RoundSide) {
  return { round: roundAnswer(round, side), position };
}

export function figuresAnswer(figures: RoundFigures) {
  const { children, placedChildren: placed, firstChoices, byKind, claims } = figures;
  const { full = 0, later = 0, fewer = 0, laterAndFewer = 0, held = 0 } = byKind;
  return { children, placed, firstChoices, full, later, fewer, laterAndFewer, held, claims };
}

function reviewAnswer(round: RoundDocument, side: RoundSide): object {
  if (side.kind === 'public') return {};
  const { computed, published, freezeRefusal } = round;
  const isOwn = ({ organiserId }: { readonly organiserId: string }) =>
    side.kind === 'desk' || organiserId === side.organiserId;
  const ofOrganisers = {
    organisers: computed?.organisers.filter(isOwn).map((organiser) => ({
      ...organiser,
      confirmed: hasConfirmed(round, organiser.organiserId),
    })),
    deviations: round.deviations.filter(isOwn).map(({ deviationId: id, locationId, ...deviation }) => ({
      ...{ id, ...deviation },
      location: { id: locationId },
    })),
  };
  if (side.kind === 'organiser') return ofOrganisers;
  return {
    ...ofOrganisers,
    freezeRefusal,
    figures: computed && figuresAnswer(computed.figures),
    offersMade: published?.offersMade,
    offersRefused: published?.offersRefused.map(({ locationId, ...refused }) => ({
      ...refused,
      location: { id: locationId },
    })),
  };
}
