import { addDays, carePattern, type CarePattern } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { type OwnRequest, tokenOfFamily } from './own-request.js';
import type { Year } from './year.js';
import type { YearLocation } from './year-region.js';

interface Made {
  readonly offerId: string;
  readonly location: YearLocation;
}

const makeOffer = `mutation ($input: MakeOfferInput!) { makeOffer(input: $input) { offer { id } } }`;
const ofOffer = (name: string, rest = '') =>
  `mutation ($offerId: ID!) { ${name}(offerId: $offerId${rest}) { position } }`;
const accept = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { position } }`;

/** An organiser with room offers a place; the family answers some days later, or never. */
export async function offerPlace(year: Year, request: OwnRequest, day: string): Promise<void> {
  const { diary, random } = year;
  for (const location of random.some(request.preferences, 8)) {
    const made = await offerAt(year, request, location);
    if (!made) continue;
    if (random.chance(0.1)) {
      diary.after(day, random.between(1, 5), () =>
        byOrganiser(year, made, ofOffer('resendOffer', ', channel: "sms"')),
      );
    }
    if (random.chance(0.06))
      diary.after(day, random.between(1, 6), () => byOrganiser(year, made, ofOffer('withdrawOffer')));
    else if (random.chance(0.8))
      diary.after(day, random.between(1, 9), (then) => answer(year, request, made, then));
    else if (random.chance(0.5))
      diary.after(day, random.between(20, 60), (then) => offerPlace(year, request, then));
    return;
  }
}

async function offerAt(year: Year, request: OwnRequest, location: YearLocation): Promise<Made | undefined> {
  const { office, random } = year;
  const made = { offerId: randomUUID(), location };
  const late = random.chance(0.15) ? random.between(20, 70) : 0;
  const input = {
    requestId: request.id,
    offerId: made.offerId,
    locationId: location.id,
    start: addDays(request.start, late),
    pattern: request.pattern,
    ...(random.chance(0.04) && { temporaryUntil: addDays(request.start, late + 60) }),
  };
  const token = await office.tokenOf('organiserCoordinator', { organiserId: location.organiserId });
  return (await office.ask(token, makeOffer, { input })) === undefined ? undefined : made;
}

async function answer(year: Year, request: OwnRequest, made: Made, day: string): Promise<void> {
  const { office, diary, random } = year;
  const token = await tokenOfFamily(year, request);
  const { offerId } = made;
  if (random.chance(0.25)) {
    await office.ask(token, ofOffer('declineOffer', ', reason: price'), { offerId });
    if (random.chance(0.5))
      diary.after(day, random.between(3, 40), (then) => offerPlace(year, request, then));
    return;
  }
  const fewer = random.chance(0.15) && fewerDays(request.pattern);
  const input = { offerId, ...(fewer && { pattern: fewer }) };
  if (!(await office.ask(token, accept, { input }))) return;
  if (fewer) diary.after(day, random.between(5, 30), (then) => offerPlace(year, request, then));
  if (random.chance(0.06)) {
    const cancel = ofOffer('cancelAcceptance', ', by: family');
    diary.after(day, random.between(1, 20), async () => void (await office.ask(token, cancel, { offerId })));
  } else if (random.chance(0.04)) {
    diary.after(day, random.between(1, 20), () =>
      byOrganiser(year, made, ofOffer('cancelAcceptance', ', by: organiser')),
    );
  }
}

/** The first day less; nothing when there is but one. */
function fewerDays({ weeks }: CarePattern): CarePattern | undefined {
  const [first] = weeks.flat();
  const left = weeks.map((week) => week.filter((halfDay) => halfDay.slice(0, 2) !== first?.slice(0, 2)));
  return left.flat().length > 0 ? carePattern(left) : undefined;
}

async function byOrganiser({ office }: Year, { offerId, location }: Made, mutation: string): Promise<void> {
  const token = await office.tokenOf('organiserCoordinator', { organiserId: location.organiserId });
  await office.ask(token, mutation, { offerId });
}
