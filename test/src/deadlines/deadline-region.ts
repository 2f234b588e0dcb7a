import { platformId } from '@samenloket/contracts';
import {
  desk,
  deskFile,
  type RegionDesk,
  suppliedBy,
  supplyFiles,
  writeFiles,
} from '../harness/small-region.js';

export interface DeadlineRegion {
  readonly desk: RegionDesk;
  readonly organiserId: string;
  readonly locationIds: readonly string[];
}

/** Full days, one a family: each has its own places at a location. */
export const days = ['ma:D', 'di:D', 'wo:D', 'do:D', 'vr:D'];
const placesEach = 40;
/** Of the offers that are open at the same time, so many are for one location: half of what it has room for. */
const offersEach = (placesEach * days.length) / 2;

/** Room for so many offers at once. */
export async function writeDeadlineRegion(folder: string, openAtOnce: number): Promise<DeadlineRegion> {
  const region = desk('LLK-TERMIJN', '31005');
  const count = Math.ceil(openAtOnce / offersEach);
  const locations = Array.from({ length: count }, (_, index) => ({
    id: `L${index}`,
    name: `Plek ${index}`,
    groupId: `G${index}`,
    places: placesEach,
  }));
  await writeFiles(folder, { ...deskFile(region), ...supplyFiles(locations) });
  const locationIds = locations.map(({ id }) => platformId(region.code, 'location', id));
  return { desk: region, organiserId: suppliedBy, locationIds };
}
