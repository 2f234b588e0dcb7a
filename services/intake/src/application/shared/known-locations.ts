import { findLocations } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { ServiceClient } from '@samenloket/messaging';
import type { CommandContext } from './command-metadata.js';

/** @throws DomainError BAD_INPUT with a fault for each location that does not exist */
export async function requireLocations(
  client: ServiceClient,
  locationIds: readonly string[],
  context: CommandContext,
): Promise<void> {
  if (locationIds.length === 0) return;
  const { locations } = await client.ask(findLocations, { locationIds: [...locationIds] }, context);
  const known = new Set(locations.map(({ locationId }) => locationId));
  const faults = locationIds.flatMap((locationId, index) =>
    known.has(locationId) ? [] : [{ path: `preferences[${index}]`, message: 'is no location' }],
  );
  if (faults.length > 0) {
    throw new DomainError(
      'BAD_INPUT',
      'Some preferred locations do not exist. Choose from the list.',
      faults,
    );
  }
}
