import type { ImportedEnrolment, ImportedLocation } from '@samenloket/contracts';
import { carePattern } from '@samenloket/regional';
import { capacityOf } from '../../domain/location/capacity.js';
import type { ImportedChild, ImportLocation } from '../../domain/location/location-commands.js';
import { knownFacts } from '../../domain/plain-facts.js';

export function readImportedLocation(imported: ImportedLocation): ImportLocation {
  const { placeGroups, occupancy, ...facts } = imported;
  return {
    type: 'importLocation',
    facts: knownFacts(facts),
    groups: placeGroups.map((group) => ({ ...knownFacts(group), capacity: capacityOf(group.capacity) })),
    ...(occupancy ? { occupancy: occupancy.map(readImportedChild) } : {}),
  };
}

export function readImportedChild(imported: ImportedEnrolment): ImportedChild {
  return { ...knownFacts(imported), pattern: carePattern(imported.pattern.weeks) };
}
