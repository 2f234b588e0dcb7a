import { type CarePattern, parseCarePattern } from '@samenloket/regional';
import type { RequestOffer } from '../domain/request-offers/request-offers.commands.js';
import type { OfferMoment, Place } from '../domain/request-offers/request-offers.events.js';

export const deskId = '3d0f6a5e-52c5-4a36-9d0c-111111111111';
export const familyId = '3d0f6a5e-52c5-4a36-9d0c-222222222222';
export const locationId = '3d0f6a5e-52c5-4a36-9d0c-333333333333';
export const placeGroupId = '3d0f6a5e-52c5-4a36-9d0c-444444444444';
export const organiserId = '3d0f6a5e-52c5-4a36-9d0c-555555555555';
export const owners = { deskId, familyId };

/** Ten o'clock in Brussels on the n-th day of March 2026. */
export function march(day: number): string {
  return `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`;
}

/** `ma:D di:V` */
export function plan(text: string): CarePattern {
  const { pattern } = parseCarePattern(text);
  if (!pattern) throw new Error(`${text} is no plan`);
  return pattern;
}

export function placeOn(text: string, start = '2026-09-01'): Place {
  return { locationId, start, pattern: plan(text) };
}

export function asking(offerId: string, text: string, more: Partial<RequestOffer> = {}): RequestOffer {
  const place = placeOn(text);
  const terms = { answerDays: 10, reminderLimit: 3 };
  return {
    type: 'requestOffer',
    offerId,
    ...owners,
    purpose: 'offer',
    place,
    ...terms,
    now: march(1),
    ...more,
  };
}

export function requested(offerId: string, text: string): OfferMoment {
  const terms = { answerDays: 10, reminderLimit: 3 };
  const data = { offerId, ...owners, ...placeOn(text), ...terms, happenedAt: march(1) };
  return { type: 'offerRequested', data: { ...data, purpose: 'offer' } };
}

/** An offer that reached the family on 1 March, to answer by the 11th. */
export function made(offerId: string, text: string): [OfferMoment, OfferMoment] {
  const data = { offerId, ...owners, ...placeOn(text), placeGroupId, happenedAt: march(1) };
  return [requested(offerId, text), { type: 'offerMade', data: { ...data, answerBy: '2026-03-11' } }];
}

export function accepted(offerId: string, text: string, start?: string): OfferMoment {
  const place = { ...placeOn(text, start), placeGroupId };
  return { type: 'offerAccepted', data: { offerId, ...place, happenedAt: march(5) } };
}

export function withdrawn(
  offerId: string,
  cause: 'acceptance' | 'closure' | 'organiser' | 'desk',
  day = 5,
): OfferMoment {
  return { type: 'offerWithdrawn', data: { offerId, cause, happenedAt: march(day) } };
}

export const held = { held: true, placeGroupId } as const;
export const full = {
  held: false,
  reason: 'full',
  shortages: [{ date: '2026-09-07', halfDay: 'mo_am', capacity: 8, occupied: 8 }],
} as const;
