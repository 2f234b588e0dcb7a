import { municipalities } from '@samenloket/regional';
import type { PriorityAgreement, PriorityPlace, PriorityRequest } from './priority-request.js';
import type { PriorityRule } from './priority-rule.js';

/** A rule among those whom the law leaves equal: a digit from 0, below `digits`, smaller first. */
export interface TieRule extends PriorityRule {
  readonly digits: number;
  readonly digitOf: (request: PriorityRequest, place: PriorityPlace) => number;
}

const agreement = 'docs/domain.md, "Settings of a desk"';
const today = '9999-12-31';

const ownSiblings = yesFirst({
  name: 'own.siblings',
  version: 1,
  source: `${agreement}, organiserRules`,
  sentence: 'De opvang laat broers en zussen van kinderen in de opvang voorgaan.',
  factOf: ({ siblingLocationId }, { locationId }) =>
    siblingLocationId === locationId ? 'sibling' : undefined,
});

const ownStaff = yesFirst({
  name: 'own.staff',
  version: 1,
  source: `${agreement}, organiserRules`,
  sentence: 'De opvang laat kinderen van haar personeel voorgaan.',
  factOf: ({ staffOfOrganiserId }, { organiserId }) =>
    organiserId !== undefined && staffOfOrganiserId === organiserId ? 'parent on the staff' : undefined,
});

const preferenceRank: TieRule = {
  name: 'preferenceRank',
  version: 1,
  source: `${agreement}, rankCounts`,
  sentence: 'De afspraak is dat de volgorde van de voorkeuren van het gezin telt.',
  digits: 128,
  factOf: ({ preferences }, { locationId }) => {
    const index = preferences.indexOf(locationId);
    return index < 0 ? undefined : `preference ${index + 1}`;
  },
  digitOf: ({ preferences }, { locationId }) => {
    const index = preferences.indexOf(locationId);
    return index < 0 ? 127 : Math.min(index, 126);
  },
};

/** Only ever a tie-break: it stands after every other rule but the day and the draw. */
const residents = yesFirst({
  name: 'own.residents',
  version: 1,
  source: `${agreement}, residentsBreakTies`,
  sentence: 'Bij gelijke stand gaat een gezin uit de gemeente voor.',
  factOf: ({ nisHome }, { nis }) =>
    nisHome !== undefined && nis !== undefined && codeToday(nisHome) === codeToday(nis)
      ? 'lives in the municipality'
      : undefined,
});

const askedFirst: TieRule = {
  name: 'askedFirst',
  version: 1,
  source: `${agreement}, registrationDayBreaksTies`,
  sentence: 'Bij gelijke stand gaat het gezin voor dat eerst opvang vroeg.',
  digits: 65_536,
  factOf: ({ askedOn }) => `asked on ${askedOn}`,
  digitOf: ({ askedOn }) => Math.min(Math.max(dayNumber(askedOn), 0), 65_535),
};

const organiserRules: Readonly<Record<string, TieRule>> = { siblings: ownSiblings, staff: ownStaff };

/** As agreed, in the order in which they count. Every place has as many slots, so that all keys are of one measure. */
export function tieRulesBy(agreed: PriorityAgreement): readonly (TieRule | Slot)[] {
  const own = agreed.organiserRules.flatMap((name) => organiserRules[name] ?? []);
  return [
    own[0] ?? emptySlot(2),
    own[1] ?? emptySlot(2),
    agreed.rankCounts ? preferenceRank : emptySlot(preferenceRank.digits),
    agreed.residentsBreakTies ? residents : emptySlot(2),
    agreed.registrationDayBreaksTies ? askedFirst : emptySlot(askedFirst.digits),
  ];
}

/** Where no rule was agreed. */
export interface Slot {
  readonly digits: number;
}

function emptySlot(digits: number): Slot {
  return { digits };
}

function yesFirst(rule: PriorityRule): TieRule {
  return {
    ...rule,
    digits: 2,
    digitOf: (request, place) => (rule.factOf(request, place) === undefined ? 1 : 0),
  };
}

function codeToday(nis: string): string {
  return municipalities.isKnown(nis) ? municipalities.codeAt(nis, today) : nis;
}

/** Days since the first day of 2000. */
function dayNumber(date: string): number {
  return Math.round((Date.parse(date) - Date.parse('2000-01-01')) / 86_400_000);
}
