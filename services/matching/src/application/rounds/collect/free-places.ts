import {
  type FreePlacesAtLocation,
  listFreePlaces,
  type ListFreePlaces,
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

/** Asks provider-capacity, at most `mostLocationsAtOnce` together. */
export type AskFreePlaces = (
  asked: ListFreePlaces,
) => Promise<{ readonly locations: readonly FreePlacesAtLocation[] }>;

export function askingCapacity(client: ServiceClient, context: () => MessageContext): AskFreePlaces {
  return (asked) => client.ask(listFreePlaces, asked, context());
}

/** What provider-capacity says is free; by location. One that it does not know is left out. */
export async function freePlacesAt(
  ask: AskFreePlaces,
  { locationIds, firstMonth, months }: FreePlacesQuestion,
): Promise<ReadonlyMap<string, FreePlacesAtLocation>> {
  const free = new Map<string, FreePlacesAtLocation>();
  for (let first = 0; first < locationIds.length; first += mostLocationsAtOnce) {
    const some = locationIds.slice(first, first + mostLocationsAtOnce);
    const { locations } = await ask({ locationIds: some, from: firstMonth, months });
    for (const location of locations) free.set(location.locationId, location);
  }
  return free;
}
