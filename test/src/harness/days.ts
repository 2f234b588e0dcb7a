import { brusselsDateOf } from '@samenloket/regional';

/** ISO date, so many days from today as the platform counts them: in Brussels. */
export function inDays(days: number): string {
  return brusselsDateOf(new Date(Date.now() + days * 86_400_000).toISOString());
}
