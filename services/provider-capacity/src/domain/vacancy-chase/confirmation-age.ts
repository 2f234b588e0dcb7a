import { addDays, type Agreement, settingOn, type Tier } from '@samenloket/regional';

/** What a desk agreed with an organiser about keeping free places up to date; null: no limit, no reminders. */
export interface ConfirmationTerms {
  /** Whether organisers keep their free places up to date here at all. */
  readonly kept: boolean;
  /** Days for which a confirmation holds. */
  readonly validDays: number | null;
  /** Days between a confirmation and a reminder, and between reminders. */
  readonly reminderDays: number | null;
}

export interface DueReminder {
  /** How many times so far the days for a reminder passed since the last confirmation. */
  readonly attempt: number;
  /** ISO date on which it became due. */
  readonly dueOn: string;
}

const dayMs = 86_400_000;

/** @param tiers of a location's places, which it confirms all at once: what asks most of it counts */
export function confirmationTermsOn(
  agreements: readonly Agreement[],
  date: string,
  organiserId: string,
  tiers: readonly Tier[] = [],
): ConfirmationTerms {
  const kinds = tiers.length > 0 ? tiers.map((tier) => ({ organiserId, tier })) : [{ organiserId }];
  const agreed = (name: 'vacanciesKept' | 'vacancyValidDays' | 'vacancyReminderDays') =>
    kinds.map((about) => settingOn(agreements, name, date, about));
  const fewest = (name: 'vacancyValidDays' | 'vacancyReminderDays') => {
    const days = agreed(name).filter((value) => typeof value === 'number');
    return days.length > 0 ? Math.min(...days) : null;
  };
  return {
    kept: agreed('vacanciesKept').includes(true),
    validDays: fewest('vacancyValidDays'),
    reminderDays: fewest('vacancyReminderDays'),
  };
}

/** First day on which places confirmed on this date no longer count as free; undefined: they always do. */
export function staleFrom(confirmedOn: string, { kept, validDays }: ConfirmationTerms): string | undefined {
  return kept && validDays !== null ? addDays(confirmedOn, validDays + 1) : undefined;
}

/**
 * The reminder that is due today, if any. After an outage of weeks the last one is due, not all that were missed.
 * @param confirmedOn the last day on which the organiser, or the desk's files, said how it is
 */
export function dueReminder(
  confirmedOn: string,
  { kept, reminderDays }: ConfirmationTerms,
  today: string,
): DueReminder | undefined {
  if (!kept || reminderDays === null || reminderDays < 1) return undefined;
  const passed = Math.floor((Date.parse(today) - Date.parse(confirmedOn)) / dayMs);
  const attempt = Math.floor(passed / reminderDays);
  return attempt < 1 ? undefined : { attempt, dueOn: addDays(confirmedOn, attempt * reminderDays) };
}
