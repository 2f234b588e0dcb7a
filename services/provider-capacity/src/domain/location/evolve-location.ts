import { knownFacts } from '../plain-facts.js';
import { reopened, withClosure } from './closures.js';
import type { LocationEvent, PlacedChild } from './location-events.js';
import type { LocationState, Placement } from './location-state.js';
import { describedGroup, changedGroup } from './place-groups.js';
import { changedPlacement } from './placement-parts.js';
import { withSuddenClosure } from './sudden-closures.js';

export function evolveLocation(state: LocationState, event: LocationEvent): LocationState {
  return { ...state, ...changeOf(state, event), eventCount: state.eventCount + 1 };
}

function changeOf(state: LocationState, { type, data }: LocationEvent): Partial<LocationState> {
  switch (type) {
    case 'locationDescribed': {
      const { imported, ...facts } = data;
      return imported ? { facts, importedFacts: facts } : { facts };
    }
    case 'placeGroupDescribed': {
      const { imported, ...facts } = data;
      return { groups: describedGroup(state.groups, facts, imported) };
    }
    case 'placeGroupChanged':
      return { groups: changedGroup(state.groups, data) };
    case 'halfDaysHeld': {
      const { offerId, ...child } = data;
      return added(state, { id: offerId, kind: 'hold', origin: 'live', ...child });
    }
    case 'holdRefused': {
      const { requestId: _, ...refusal } = data;
      return { refusals: [...state.refusals, refusal] };
    }
    case 'holdConfirmed': {
      const { offerId, ...child } = data;
      return replaced(state, offerId, () => enrolment(offerId, 'live', child));
    }
    case 'holdReleased':
      return {
        placements: state.placements.filter(({ id }) => id !== data.offerId),
        released: [...state.released, data.offerId],
      };
    case 'enrolledDirectly': {
      const { enrolmentId, movedFrom: _, ...child } = data;
      return added(state, enrolment(enrolmentId, 'live', child));
    }
    case 'enrolmentImported': {
      const { enrolmentId, source, ...child } = data;
      return added(state, enrolment(enrolmentId, source, child));
    }
    case 'importedEnrolmentCorrected': {
      const { enrolmentId, source, ...child } = data;
      return replaced(state, enrolmentId, ({ endedOn, changes, settlingIn }) =>
        knownFacts({ ...enrolment(enrolmentId, source, child), endedOn, changes, settlingIn }),
      );
    }
    case 'enrolmentChanged':
      return replaced(state, data.enrolmentId, (placement) => changedPlacement(placement, data));
    case 'settlingInPlanned':
      return replaced(state, data.enrolmentId, (placement) =>
        knownFacts({ ...placement, settlingIn: data.settlingIn }),
      );
    case 'enrolmentEnded':
      if (data.cause === 'notInImport') {
        return { placements: state.placements.filter(({ id }) => id !== data.enrolmentId) };
      }
      return replaced(state, data.enrolmentId, (placement) =>
        knownFacts({ ...placement, endedOn: data.on, movedTo: data.movedTo ?? placement.movedTo }),
      );
    case 'locationClosed':
      return { closures: withClosure(state.closures, data) };
    case 'locationReopened':
      return { closures: reopened(state.closures, data) };
    case 'closedSuddenly':
      return { suddenClosures: withSuddenClosure(state.suddenClosures, data) };
    case 'occupancyBecameKnown':
      return { occupancyKnown: true };
    case 'vacanciesConfirmed':
      return { confirmedOn: data.on };
  }
}

function enrolment(id: string, origin: Placement['origin'], child: PlacedChild): Placement {
  return { id, kind: 'enrolment', origin, ...child };
}

function added({ placements }: LocationState, placement: Placement): Partial<LocationState> {
  return { placements: [...placements, placement] };
}

function replaced(
  { placements }: LocationState,
  id: string,
  change: (placement: Placement) => Placement,
): Partial<LocationState> {
  return {
    placements: placements.map((placement) => (placement.id === id ? change(placement) : placement)),
  };
}
