import type { View } from '@samenloket/read-models';
import type { OrganiserFacts } from '../../domain/organiser/organiser.js';
import { producer, recordedHere } from '../recorded-here.js';

export type OrganiserDoc = OrganiserFacts;

export const organisersView: View<OrganiserDoc> = {
  name: 'organisers',
  version: 1,
  producers: [producer],
  indexes: [{ name: 'byName', paths: ['name'] }],
  keys: (sourced) => {
    const event = recordedHere(sourced);
    return event.type === 'organiserDescribed' ? [event.data.organiserId] : [];
  },
  project: (doc, sourced) => {
    const event = recordedHere(sourced);
    if (event.type !== 'organiserDescribed') return doc;
    const { organiserId, name, enterpriseNumber } = event.data;
    return { organiserId, name, enterpriseNumber };
  },
};
