import type { Tier } from '../tier.js';
import { settingDefaults, type SettingName } from './desk-settings.js';
import type { SettingValue } from './setting-kind.js';

/** What desk and organisers agreed, from a date on; what happened before that date stays as it was. */
export interface Agreement {
  readonly setting: string;
  readonly value: SettingValue;
  /** ISO date, inclusive. */
  readonly validFrom: string;
  /** Last day, ISO date; absent: until something else is agreed. */
  readonly validUntil?: string;
  /** It holds for this organiser only. */
  readonly organiserId?: string;
  /** It holds for places of this tier only. */
  readonly tier?: Tier;
}

/** For which organiser, or which places, one wants to know what was agreed. */
export interface AgreedFor {
  readonly organiserId?: string;
  readonly tier?: Tier;
}

/**
 * What was agreed for a date; undefined when nothing was. What was agreed for one organiser goes before what was
 * agreed for a tier, and that before what holds for all; among those the last date from which something holds.
 */
export function agreedOn(
  known: readonly Agreement[],
  setting: SettingName,
  date: string,
  about: AgreedFor = {},
): SettingValue | undefined {
  return known
    .filter((agreement) => agreement.setting === setting && holds(agreement, date, about))
    .reduce<Agreement | undefined>((best, next) => (best && goesBefore(best, next) ? best : next), undefined)
    ?.value;
}

/** What holds on a date: what was agreed, or else the default; null is "no limit". */
export function settingOn(
  known: readonly Agreement[],
  setting: SettingName,
  date: string,
  about: AgreedFor = {},
): SettingValue {
  const agreed = agreedOn(known, setting, date, about);
  return agreed === undefined ? settingDefaults[setting] : agreed;
}

/** Whether the second takes the place of the first: the same setting, for the same, from the same day on. */
export function replaces(one: Agreement, other: Agreement): boolean {
  return (
    one.setting === other.setting &&
    one.validFrom === other.validFrom &&
    one.organiserId === other.organiserId &&
    one.tier === other.tier
  );
}

export function withAgreement<Known extends Agreement>(
  known: readonly Known[],
  agreement: Known,
): readonly Known[] {
  return [...known.filter((other) => !replaces(agreement, other)), agreement];
}

function holds({ validFrom, validUntil, organiserId, tier }: Agreement, date: string, about: AgreedFor) {
  return (
    validFrom <= date &&
    (validUntil === undefined || date <= validUntil) &&
    (organiserId === undefined || organiserId === about.organiserId) &&
    (tier === undefined || tier === about.tier)
  );
}

function goesBefore(one: Agreement, other: Agreement): boolean {
  const more = weight(one) - weight(other);
  return more === 0 ? one.validFrom > other.validFrom : more > 0;
}

function weight({ organiserId, tier }: Agreement): number {
  return (organiserId === undefined ? 0 : 2) + (tier === undefined ? 0 : 1);
}
