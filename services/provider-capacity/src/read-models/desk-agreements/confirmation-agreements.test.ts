import { describe, expect, it } from '@jest/globals';
import type { ViewReader } from '@samenloket/read-models';
import type { Agreement } from '@samenloket/regional';
import { initialLocation, type LocationState } from '../../domain/location/location-state.js';
import { deskId, group, groupId, locationId, organiserId } from '../../testing/samples.js';
import { ConfirmationAgreements } from './confirmation-agreements.js';
import type { DeskAgreementsDoc } from './desk-agreements.view.js';

const holding = <Doc extends object>(doc: Doc) =>
  ({ current: () => ({ get: () => Promise.resolve({ doc }) }) }) as unknown as ViewReader<Doc>;

function agreed(agreements: readonly Agreement[]): ConfirmationAgreements {
  const versions = [
    group({}, { tier: 'T1', validTo: '2025-12-31' }),
    group({}, { tier: 'T2', validFrom: '2026-01-01' }),
  ];
  const location: LocationState = { ...initialLocation(), groups: [{ placeGroupId: groupId, versions }] };
  const [desk, occupancies] = [holding<DeskAgreementsDoc>({ agreements }), holding(location)];
  return new ConfirmationAgreements({ agreements: desk, occupancies });
}

describe('how long a confirmation of free places holds', () => {
  const at = { locationId, deskId, organiserId };
  const forAll: Agreement = { setting: 'vacancyValidDays', value: 60, validFrom: '2025-01-01' };
  const forT2: Agreement = { ...forAll, value: 14, tier: 'T2' };

  it('is as agreed for the tier that the places have on that day', async () => {
    const agreements = agreed([forAll, forT2]);
    expect((await agreements.of(at, '2025-12-31')).validDays).toBe(60);
    expect((await agreements.of(at, '2026-01-01')).validDays).toBe(14);
  });

  it('is as agreed for the organiser where something else was agreed with it', async () => {
    const agreements = agreed([forAll, forT2, { ...forAll, value: 7, organiserId }]);
    expect((await agreements.of(at, '2026-01-01')).validDays).toBe(7);
  });
});
