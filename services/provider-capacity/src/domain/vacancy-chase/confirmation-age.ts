import { addDays, type Agreement, settingOn } from '@samenloket/regional';

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

export function confirmationTermsOn(
  agreements: readonly Agreement[],
  date: string,
  organiserId: string,
): ConfirmationTerms {
  const days = (name: 'vacancyValidDays' | 'vacancyReminderDays') => {
    const value = settingOn(agreements, name, date, { organiserId });
    return typeof value === 'number' ? value : null;
  };
  return {
    kept: settingOn(agreements, 'vacanciesKept', date, { organiserId }) === true,
    validDays: days('vacancyValidDays'),
    reminderDays: days('vacancyReminderDays'),
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
