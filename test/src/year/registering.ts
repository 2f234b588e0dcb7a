import { addDays, addMonths, type CarePattern, carePattern, type HalfDay } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { type OwnRequest, tokenOfDesk, tokenOfFamily } from './own-request.js';
import { mergerDay, type Year } from './year.js';
import type { YearDesk } from './year-region.js';

const registration = `mutation ($input: RegisterCareRequestInput!) { registerCareRequest(input: $input) { id } }`;
const ownRequests = '{ myRequests { id } }';

export interface Child {
  readonly firstName?: string;
  readonly lastName: string;
  readonly birthDate: string;
}

/** Somebody asks care for a child: the family online, or by the desk or a referrer. */
export async function register(
  year: Year,
  desk: YearDesk,
  day: string,
  child: Child = newChild(year, day),
): Promise<OwnRequest | undefined> {
  const { office, random } = year;
  const familyId = randomUUID();
  const start = addDays(addMonths(day, random.between(2, 9)), random.between(0, 25));
  const pattern = anyPattern(year);
  const preferences = random.some(desk.locations, random.between(3, 8));
  const before = day < mergerDay;
  const way = random.next();
  const byFamily = way < 0.7;
  const byReferrer = way > 0.92;
  const input = {
    wantedStart: start,
    channel: byFamily ? 'online' : random.pick(['telefoon', 'infopunt', 'mail']),
    ...(!byReferrer && { familyId }),
    ...(byReferrer && { consentGivenOn: day }),
    facts: {
      nisAsked: random.pick(desk.asked[before ? 0 : 1]),
      pattern,
      preferences: preferences.map(({ id }) => id),
      ...traits(year),
      unborn: child.birthDate > day,
    },
    child,
    applicant: {
      firstName: 'An',
      lastName: child.lastName,
      phone: `0470 ${random.between(100_000, 999_999)}`,
    },
  };
  const family = { familyId };
  const token = byFamily
    ? await tokenOfFamily(year, family)
    : byReferrer
      ? await office.tokenOf('referrer', { referrerId: familyId })
      : await tokenOfDesk(year, desk);
  // Who got no answer looks first whether the request is there.
  const look = byReferrer ? token : await tokenOfFamily(year, family);
  const afterSilence = async () => {
    const found = await office.ask<{ myRequests: { id: string }[] }>(look, ownRequests, {});
    const [first] = found?.myRequests ?? [];
    return first && { registerCareRequest: first };
  };
  const done = await office.ask<{ registerCareRequest: { id: string } }>(
    token,
    registration,
    { input },
    afterSilence,
  );
  return done && { id: done.registerCareRequest.id, familyId, desk, preferences, start, pattern };
}

/** Of up to 18 months, or expected within half a year. */
export function newChild({ random }: Year, day: string): Child {
  const birthDate = addDays(addMonths(day, -random.between(-6, 18)), random.between(-14, 14));
  const lastName = `Jaar${random.between(0, 2 ** 31)}`;
  return birthDate > day ? { lastName, birthDate } : { firstName: 'Lou', lastName, birthDate };
}

function traits({ random }: Year) {
  const fact = () => random.chance(0.3);
  return {
    ...(random.chance(0.08) && {
      urgentReason: random.pick(['startOfWork', 'careFellAway', 'crisisWithCare']),
    }),
    atypicalHours: random.chance(0.1) ? ['before7'] : [],
    specialCareNeed: random.chance(0.04),
    priorityFacts: {
      workOrTraining: fact(),
      single: fact(),
      lowIncome: fact(),
      healthOrCare: random.chance(0.05),
      noDiploma: fact(),
    },
    careForm: random.chance(0.04) ? 'outOfSchool' : 'babyToddler',
  };
}

function anyPattern({ random }: Year): CarePattern {
  const week = () =>
    random
      .some(['mo', 'tu', 'we', 'th', 'fr'], random.between(1, 5))
      .flatMap((weekday) => (random.chance(0.8) ? ['am', 'pm'] : ['am']).map((part) => `${weekday}_${part}`));
  const weeks = (random.chance(0.1) ? [week(), week()] : [week()]) as HalfDay[][];
  return carePattern(weeks);
}
