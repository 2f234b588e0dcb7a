import type { Age } from './groups.js';
import type { RegionSettings } from './region-settings.js';
import type { SeededNumbers } from './seeded-numbers.js';
import type { NewForm } from './unit-writer.js';

/** What a family asks, before it is known where. */
export interface Request {
  /** Of each child that it asks for. */
  readonly ages: readonly Age[];
  /** Half-days of each child, as bits: bit 0 is Monday morning. */
  readonly halfDays: readonly number[];
  readonly from: number;
  readonly maySplit: boolean;
  readonly vulnerable: boolean;
  /** Needs the care for work or training. */
  readonly works: boolean;
  readonly incomeTariffOnly: boolean;
  readonly urgent: boolean;
  readonly acceptsLater: boolean;
  readonly acceptsFewer: boolean;
  readonly locationFirst: boolean;
  readonly holdsPlace: boolean;
}

export function drawRequest(settings: RegionSettings, numbers: SeededNumbers): Request {
  const areTwins = numbers.chance(settings.twins);
  const areSiblings = !areTwins && numbers.chance(settings.siblings);
  const age: Age = settings.ages === 2 && numbers.chance(0.5) ? 1 : 0;
  const halfDays = drawHalfDays(settings, numbers);
  return {
    ages: areSiblings ? [0, settings.ages === 2 ? 1 : 0] : areTwins ? [age, age] : [age],
    halfDays: areSiblings
      ? [halfDays, drawHalfDays(settings, numbers)]
      : areTwins
        ? [halfDays, halfDays]
        : [halfDays],
    from: numbers.below(settings.months),
    maySplit: areSiblings && numbers.chance(0.5),
    vulnerable: numbers.chance(settings.vulnerable),
    works: numbers.chance(0.8),
    incomeTariffOnly: numbers.chance(settings.incomeTariffOnly),
    urgent: numbers.chance(settings.urgent),
    acceptsLater: numbers.chance(settings.otherForms),
    acceptsFewer: numbers.chance(settings.otherForms),
    locationFirst: numbers.chance(0.3),
    holdsPlace: !areSiblings && numbers.chance(settings.held),
  };
}

function drawHalfDays({ days, dayParts, wholePlaces }: RegionSettings, numbers: SeededNumbers): number {
  if (wholePlaces) return 0b11_11_11_11_11;
  const part = [0b11, 0b01, 0b10][numbers.weighed(dayParts)]!;
  const chosen = numbers.order(5).subarray(0, 1 + numbers.weighed(days));
  return chosen.reduce((halfDays, day) => halfDays | (part << (2 * day)), 0);
}

/** The forms of care that it accepts for some of its children: in full, from a later month on, a day less, both. */
export function formsOf(request: Request, children: readonly number[], months: number): NewForm[] {
  const laterMonths = request.acceptsLater ? [1, 2].filter((later) => request.from + later < months) : [];
  const canDoWithLess =
    request.acceptsFewer && children.every((child) => lessOf(request.halfDays[child]!) !== 0);
  const form = (kind: NewForm['kind'], later: number, less: boolean): NewForm => ({
    kind,
    care: children.map((child) => ({
      halfDays: less ? lessOf(request.halfDays[child]!) : request.halfDays[child]!,
      from: request.from + later,
    })),
  });
  return [
    form('full', 0, false),
    ...laterMonths.map((later) => form('later', later, false)),
    ...(canDoWithLess
      ? [form('fewer', 0, true), ...laterMonths.map((later) => form('laterAndFewer', later, true))]
      : []),
  ];
}

/** The same without the last day. */
function lessOf(halfDays: number): number {
  const lastDay = (31 - Math.clz32(halfDays)) >>> 1;
  return halfDays & ~(0b11 << (2 * lastDay));
}
