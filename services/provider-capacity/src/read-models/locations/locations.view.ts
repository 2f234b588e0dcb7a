import type { View } from '@samenloket/read-models';
import type { LocationFacts } from '../../domain/location/location-facts.js';
import { locationIdOf, producer, recordedHere } from '../recorded-here.js';
import { searchTerms, searchText } from './search-terms.js';

export interface LocationDoc extends LocationFacts {
  /** What the list is ordered by: upper case and accents do not count. */
  readonly sortName: string;
  readonly sortTown: string;
  readonly searchTerms: readonly string[];
}

export const locationsView: View<LocationDoc> = {
  name: 'locations',
  version: 1,
  producers: [producer],
  indexes: [
    { name: 'byName', paths: ['sortName'] },
    { name: 'byTown', paths: ['sortTown'] },
    { name: 'byNis', paths: ['nis', 'sortName'] },
    { name: 'byOrganiser', paths: ['organiserId', 'sortName'] },
    { name: 'byDesk', paths: ['deskId', 'sortName'] },
    { name: 'bySearchTerm', paths: ['searchTerms'] },
  ],
  keys: (event) => (event.type === 'locationDescribed' ? [locationIdOf(event)] : []),
  project: (doc, sourced) => {
    const event = recordedHere(sourced);
    if (event.type !== 'locationDescribed') return doc;
    const { imported: _, ...facts } = event.data;
    return {
      ...facts,
      sortName: searchText(facts.name),
      sortTown: searchText(facts.town ?? ''),
      searchTerms: searchTerms(`${facts.name} ${facts.town ?? ''}`),
    };
  },
};
