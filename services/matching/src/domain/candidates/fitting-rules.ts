import { addMonths, ageInMonthsAt } from '@samenloket/regional';
import type { CandidateRequest, FreePlace } from './candidate.js';
import { hasPart, stillNeeds } from './rest-of-wish.js';

/** A request fits a place when every rule finds its fact; `undefined` says that it does not fit. */
export interface FittingRule {
  readonly rule: string;
  readonly version: number;
  /** In plain Dutch (B1). */
  readonly sentence: string;
  readonly factOf: (request: CandidateRequest, place: FreePlace) => string | undefined;
}

/** Around the wanted start: a place may stand empty so long, or come so much too late. */
const monthsAround = 1;
const notKnown = 'not known';

const stillLooking: FittingRule = {
  rule: 'stillLooking',
  version: 1,
  sentence: 'Het gezin zoekt nog opvang.',
  factOf: (request, place) => {
    if (request.status === 'closed' || request.careForm === 'outOfSchool') return undefined;
    if (request.taken.length === 0) return 'no place yet';
    if (!hasPart(request, place))
      return place.temporaryUntil ? 'no place in that time' : 'no lasting place yet';
    return stillNeeds(request, place) ? 'placed in part' : undefined;
  },
};

const wishesThisPlace: FittingRule = {
  rule: 'wishesThisPlace',
  version: 1,
  sentence: 'Het gezin wil graag naar deze opvang.',
  factOf: ({ wishes, preferences }, { wishKeys, locationId }) => {
    const fulfilled = wishes.filter((wish) => wishKeys.includes(wish));
    if (fulfilled.length === 0) return undefined;
    const rank = preferences.indexOf(locationId) + 1;
    if (rank > 0) return `preference ${rank} of ${preferences.length}`;
    return fulfilled.some((wish) => wish.startsWith('organiser:'))
      ? 'any place of the organiser'
      : 'anywhere in the area';
  },
};

/** T0 and T1 have a free price (docs/domain.md, "Words"). */
const tariffFits: FittingRule = {
  rule: 'tariffFits',
  version: 1,
  sentence: 'De prijs van de plaats past bij wat het gezin vraagt.',
  factOf: ({ tariff }, { tier }) => {
    if (tariff === 'any') return `any price, ${tier}`;
    return tier === 'T2' || tier === 'T3' ? `income tariff only, ${tier}` : undefined;
  },
};

const ageFits: FittingRule = {
  rule: 'ageFits',
  version: 1,
  sentence: 'Het kind heeft de leeftijd van de groep.',
  factOf: ({ birthMonth }, { start, ageFrom, ageTo }) => {
    if (!birthMonth) return notKnown;
    const age = ageInMonthsAt(birthMonth, start);
    return age >= ageFrom && age < ageTo ? `${age} months at the start` : undefined;
  },
};

const startFits: FittingRule = {
  rule: 'startFits',
  version: 1,
  sentence: 'De plaats is vrij rond de dag die het gezin vraagt.',
  factOf: ({ wantedStart, acceptsLaterStart }, { start }) => {
    if (!wantedStart) return notKnown;
    if (wantedStart > addMonths(start, monthsAround)) return undefined;
    const tooLate = addMonths(wantedStart, monthsAround) < start;
    return tooLate && acceptsLaterStart === false ? undefined : `wanted from ${wantedStart}`;
  },
};

export const fittingRules: readonly FittingRule[] = [
  stillLooking,
  wishesThisPlace,
  tariffFits,
  ageFits,
  startFits,
];
