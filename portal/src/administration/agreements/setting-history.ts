import type { Agreement, SettingName } from './settings';

/** All that was agreed on one setting: what holds, what is still to come, and what is over, the last first. */
export interface SettingHistory {
  /** For everybody; absent: nothing was agreed, the default holds. */
  readonly general: Agreement | undefined;
  /** For one organiser or tier. */
  readonly exceptions: readonly Agreement[];
  readonly coming: readonly Agreement[];
  readonly past: readonly Agreement[];
}

export function historyOf(known: readonly Agreement[], setting: SettingName, today: string): SettingHistory {
  const all = known
    .filter((agreement) => agreement.setting === setting)
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom));
  const begun = all.filter(({ validFrom }) => validFrom <= today);
  const holding = begun.filter(
    (agreement) =>
      (agreement.validUntil === undefined || agreement.validUntil >= today) &&
      // A later one for the same took its place.
      begun.find((other) => isForSame(other, agreement) && !isOver(other, today)) === agreement,
  );
  const isGeneral = ({ organiserId, tier }: Agreement) => organiserId === undefined && tier === undefined;
  return {
    general: holding.find(isGeneral),
    exceptions: holding.filter((agreement) => !isGeneral(agreement)),
    coming: all.filter(({ validFrom }) => validFrom > today).toReversed(),
    past: begun.filter((agreement) => !holding.includes(agreement)),
  };
}

const isForSame = (one: Agreement, other: Agreement) =>
  one.organiserId === other.organiserId && one.tier === other.tier;

const isOver = ({ validUntil }: Agreement, today: string) => validUntil !== undefined && validUntil < today;
