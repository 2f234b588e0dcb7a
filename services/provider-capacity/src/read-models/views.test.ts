import { describe, expect, it } from '@jest/globals';
import { sourced, viewSpecification } from '@samenloket/read-models/testing';
import { vacanciesOf } from '../domain/location/vacancies.js';
import {
  described,
  facts,
  groupDescribed,
  groupId,
  locationId,
  organiserId,
  week,
} from '../testing/samples.js';
import type { ProviderCapacityEvent } from '../domain/events.js';
import { enrolmentsView } from './enrolments/enrolments.view.js';
import { searchTerms } from './locations/search-terms.js';
import { locationsView } from './locations/locations.view.js';
import { occupanciesView } from './occupancies/occupancies.view.js';
import { organisersView } from './organisers/organisers.view.js';

const recorded = ({ type, data }: ProviderCapacityEvent, stream = `location-${locationId}`) =>
  sourced(type, data, { producer: 'providerCapacity', stream });
const child = { placeGroupId: groupId, requestId: 'request-1', start: '2026-03-02', pattern: week('mo_am') };
const imported = recorded({
  type: 'enrolmentImported',
  data: { enrolmentId: 'one', ...child, source: 'history' },
});
const ended = (cause: 'careEnded' | 'notInImport') =>
  recorded({ type: 'enrolmentEnded', data: { enrolmentId: 'one', on: '2026-06-01', cause } });

describe('the list of organisers', () => {
  it('shows an organiser as last described', () => {
    const organiser = (name: string) =>
      recorded(
        { type: 'organiserDescribed', data: { organiserId, name, imported: true } },
        `organiser-${organiserId}`,
      );
    viewSpecification(organisersView)
      .given(organiser('Willems'), organiser('Willems bv'))
      .then(organiserId, { organiserId, name: 'Willems bv' });
  });
});

describe('the list of locations', () => {
  it('shows a location with what it is searched by', () => {
    viewSpecification(locationsView)
      .given(recorded(described()), recorded(groupDescribed({ mo_am: 1 })))
      .then(locationId, {
        ...facts,
        sortName: 'kinderdagverblijf de elan',
        sortTown: 'brugge',
        searchTerms: ['kinderdagverblijf de elan brugge', 'de elan brugge', 'elan brugge', 'brugge'],
      });
  });

  it('searches without accents, capitals and signs', () => {
    expect(searchTerms('  Sint-Élise (Noord) ')).toEqual(['sint elise noord', 'elise noord', 'noord']);
    expect(searchTerms('')).toEqual([]);
  });
});

describe('the occupancy of a location', () => {
  it('keeps what the vacancies of any date follow from', () => {
    viewSpecification(occupanciesView)
      .given(
        recorded(described()),
        recorded(groupDescribed({ mo_am: 2 })),
        recorded({ type: 'occupancyBecameKnown', data: { locationId } }),
        imported,
      )
      .thenDocument(locationId, (state) =>
        expect(state && vacanciesOf(state, '2026-03-02')).toMatchObject([{ occupied: 1, free: 1 }]),
      );
  });

  it('has nothing to do with organisers', () => {
    const organiser = recorded(
      { type: 'organiserDescribed', data: { organiserId, name: 'Willems', imported: true } },
      `organiser-${organiserId}`,
    );
    viewSpecification(occupanciesView).given(organiser).thenIds();
  });
});

describe('the list of enrolments', () => {
  it('shows a confirmed hold under the offer’s id, and no hold', () => {
    viewSpecification(enrolmentsView)
      .given(
        recorded({ type: 'halfDaysHeld', data: { offerId: 'offer-1', ...child } }),
        recorded({ type: 'holdConfirmed', data: { offerId: 'offer-1', ...child } }),
        recorded({ type: 'halfDaysHeld', data: { offerId: 'offer-2', ...child } }),
      )
      .thenIds('offer-1');
  });

  it('shows when an enrolment ended', () => {
    viewSpecification(enrolmentsView)
      .given(imported, ended('careEnded'))
      .then('one', { enrolmentId: 'one', locationId, ...child, origin: 'history', endedOn: '2026-06-01' });
  });

  it('forgets what the files no longer have', () => {
    viewSpecification(enrolmentsView).given(imported, ended('notInImport')).thenNothing('one');
  });

  it('takes in an end of what it never saw', () => {
    viewSpecification(enrolmentsView).given(ended('careEnded')).thenNothing('one');
  });
});
