import { useOwnLocations } from '../shared/use-own-locations';

/** Names of all own locations but this one. */
export function useTaken(locationId?: string): readonly string[] {
  const { data = [] } = useOwnLocations();
  return data.filter(({ id }) => id !== locationId).map(({ name }) => name);
}
