import type { WrittenLocation } from '../cells/regional-kinds.js';
import type { LocationReference } from '../file-set.js';

/** Completes references with the own desk, and remembers those of other desks. */
export class LocationReferences {
  private readonly foreign = new Map<string, LocationReference>();

  constructor(private readonly ownDesk: string) {}

  resolve({ deskCode = this.ownDesk, locationId }: WrittenLocation): LocationReference {
    const reference = { deskCode, locationId };
    if (deskCode !== this.ownDesk) this.foreign.set(`${deskCode}/${locationId}`, reference);
    return reference;
  }

  foreignOnes(): readonly LocationReference[] {
    return [...this.foreign.values()];
  }
}
