import { municipalities } from '@samenloket/regional';
import type { Filter, FindOptions, Page, ViewReader } from '@samenloket/read-models';
import type { LocationDoc } from './locations.view.js';
import { searchText } from './search-terms.js';

export interface LocationFilter {
  /** Any code that the municipality has or had. */
  readonly nis?: string | null;
  readonly organiserId?: string | null;
  readonly deskId?: string | null;
  /** Begin of words in the name or town. */
  readonly text?: string | null;
}

export const locationOrders = { NAME: 'sortName', TOWN: 'sortTown' } as const;
export type LocationOrder = keyof typeof locationOrders;

export function findLocationsBy(
  locations: ViewReader<LocationDoc>,
  filter: LocationFilter,
  order: LocationOrder,
  page: Pick<FindOptions, 'limit' | 'cursor'>,
): Promise<Page<LocationDoc>> {
  const sort = { path: locationOrders[order], direction: 'asc' as const };
  return locations.current().find({ filter: conditionsOf(filter), sort, ...page });
}

function conditionsOf({ nis, organiserId, deskId, text }: LocationFilter): Filter {
  const begin = text ? searchText(text) : '';
  return {
    ...(nis ? { nis: { $in: codesOf(nis) } } : {}),
    ...(organiserId ? { organiserId } : {}),
    ...(deskId ? { deskId } : {}),
    ...(begin ? { searchTerms: { $gte: begin, $lt: `${begin}\uffff` } } : {}),
  };
}

function codesOf(nis: string): string[] {
  return municipalities.isKnown(nis) ? [...municipalities.codesOverTime(nis)] : [nis];
}
