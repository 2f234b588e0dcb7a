import { organiserIdOf } from '@samenloket/contracts';
import { isUUID } from 'class-validator';
import type { Platform } from '../../platform.js';
import { requireKnownDesk } from '../known-desk.js';

/** @param organiser id, or enterprise number */
export function organiserNamed(organiser: string): string {
  return isUUID(organiser) ? organiser : organiserIdOf(organiser.replace(/[.\s]/g, ''));
}

/** @param desk id or code. @throws DomainError NOT_FOUND */
export async function deskNamed(platform: Platform, desk: string): Promise<string> {
  await requireKnownDesk(platform, desk);
  const desks = await platform.services.reporting.reports.desks();
  return desks.find(({ id, code }) => id === desk || code === desk)?.id ?? desk;
}
