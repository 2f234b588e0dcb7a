import { parseCarePattern } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import type { Office } from '../year/office.js';
import { days, type DeadlineRegion } from './deadline-region.js';

export interface MadeOffer {
  readonly offerId: string;
  readonly familyId: string;
  /** Last day to answer, ISO date. */
  readonly answerBy: string;
}

const registration = `mutation ($input: RegisterCareRequestInput!) { registerCareRequest(input: $input) { id } }`;
const makeOffer = `mutation ($input: MakeOfferInput!) { makeOffer(input: $input) { offer { answerBy } } }`;
const start = '2027-09-06';
const atOnce = 8;

/** Families register and get an offer each; who gets no answer asks again, under the same key. */
export async function makeOffers(
  office: Office,
  region: DeadlineRegion,
  numbers: readonly number[],
  onMade: (offer: MadeOffer) => void,
): Promise<void> {
  const left = [...numbers];
  const work = async () => {
    for (let number = left.shift(); number !== undefined; number = left.shift())
      onMade(await makeOne(office, region, number));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function makeOne(office: Office, region: DeadlineRegion, number: number): Promise<MadeOffer> {
  const { locationIds, organiserId } = region;
  const [familyId, offerId] = [randomUUID(), randomUUID()];
  const locationId = locationIds[number % locationIds.length] ?? '';
  const { pattern } = parseCarePattern(days[Math.floor(number / locationIds.length) % days.length] ?? '');
  const lastName = `Termijn${number}`;
  const input = {
    idempotencyKey: randomUUID(),
    wantedStart: start,
    facts: { nisAsked: region.desk.nis, pattern, preferences: [locationId] },
    child: { firstName: `Kind${number}`, lastName, birthDate: '2026-02-01' },
    applicant: { firstName: 'An', lastName, phone: '+32470111222' },
  };
  const family = await office.tokenOf('parent', { familyId });
  const registered = await office.ask<{ registerCareRequest: { id: string } }>(family, registration, {
    input,
  });
  const requestId = registered?.registerCareRequest.id;
  const organiser = await office.tokenOf('organiserCoordinator', { organiserId });
  const made = await office.ask<{ makeOffer: { offer: { answerBy: string } } }>(organiser, makeOffer, {
    input: { requestId, offerId, locationId, start, pattern },
  });
  if (!made) throw new Error(`No offer was made: ${[...office.refusals.keys()].join('; ')}`);
  return { offerId, familyId, answerBy: made.makeOffer.offer.answerBy };
}
