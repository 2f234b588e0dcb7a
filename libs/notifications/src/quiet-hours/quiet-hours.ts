import { addDays, brusselsDateOf, brusselsTimeOf, instantInBrussels } from '@samenloket/regional';

/** `HH:MM`, time in Brussels; from inclusive, to exclusive; may run over midnight. The same twice: none. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export const usualQuietHours: QuietHours = { from: '21:00', to: '07:00' };

/** The first instant from this one on (ISO) that is not in the quiet hours; also across a change of the clock. */
export function endOfQuiet(instant: string, { from, to }: QuietHours): string {
  const time = brusselsTimeOf(instant);
  const overMidnight = from > to;
  const isQuiet = overMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return instant;
  const today = brusselsDateOf(instant);
  const end = instantInBrussels(overMidnight && time >= from ? addDays(today, 1) : today, to);
  // In the hour that comes twice in autumn, the end may be the first of both and lie behind us.
  return end > instant ? end : instant;
}
