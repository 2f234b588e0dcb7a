import { importEnrolments, importLocations } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import { deskId, facts, group, locationId, organiserId, week } from './samples.js';
import { type Asker, openedService } from './service.js';

export const enrolmentId = randomUUID();
export const requestId = randomUUID();

export const parent: Asker = ['parent', { familyId: randomUUID() }];
export const coordinator: Asker = ['organiserCoordinator', { organiserId }];
export const otherCoordinator: Asker = ['organiserCoordinator', { organiserId: randomUUID() }];
export const childMinder: Asker = ['childMinder', { locationIds: [locationId] }];
export const otherChildMinder: Asker = ['childMinder', { locationIds: [randomUUID()] }];
export const deskWorker: Asker = ['deskWorker', { deskIds: [deskId] }];
export const otherDeskWorker: Asker = ['deskWorker', { deskIds: [randomUUID()] }];
export const frontDesk: Asker = ['frontDesk', { deskIds: [deskId] }];
export const operator: Asker = ['operator'];

/** Of two municipalities. */
export const postcode = '8310';

/** The service with two locations of one organiser, and one child enrolled. */
export async function openedRegion() {
  const platform = await openedService();
  const elsewhere = { name: 'Onthaalouder Adam', town: 'Damme', nis: '31006', kind: 'familyCare' as const };
  await platform.ask(importLocations, {
    organisers: [{ organiserId, name: 'Organisator Willems', enterpriseNumber: '0450912715' }],
    locations: [
      { ...facts, postcode, placeGroups: [group({ mo_am: 2, mo_pm: 2 })] },
      { ...facts, ...elsewhere, postcode, locationId: randomUUID(), placeGroups: [] },
    ],
    happenedAt: '2026-01-01T00:00:00.000Z',
  });
  const child = {
    enrolmentId,
    requestId,
    birthMonth: '2024-09',
    start: '2025-03-03',
    pattern: week('mo_am'),
  };
  const { position } = await platform.ask(importEnrolments, { locationId, enrolments: [child] });
  await platform.service.views.caughtUp(position);
  return platform;
}
