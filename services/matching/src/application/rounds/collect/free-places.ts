import {
  type FreePlacesAtLocation,
  listFreePlaces,
  type MessageContext,
  mostLocationsAtOnce,
} from '@samenloket/contracts';
import type { ServiceClient } from '@samenloket/messaging';

export interface FreePlacesQuestion {
  readonly locationIds: readonly string[];
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  readonly months: number;
}

/** What provider-capacity says is free; by location. One that it does not know is left out. */
export async function freePlacesAt(
  client: ServiceClient,
  { locationIds, firstMonth, months }: FreePlacesQuestion,
  context: MessageContext,
): Promise<ReadonlyMap<string, FreePlacesAtLocation>> {
  const free = new Map<string, FreePlacesAtLocation>();
  for (let first = 0; first < locationIds.length; first += mostLocationsAtOnce) {
    const some = locationIds.slice(first, first + mostLocationsAtOnce);
    const asked = { locationIds: some, from: firstMonth, months };
    const { locations } = await client.ask(listFreePlaces, asked, context);
    for (const location of locations) free.set(location.locationId, location);
  }
  return free;
}
