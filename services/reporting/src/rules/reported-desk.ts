import type { AreaMember } from '@samenloket/contracts';
import type { Horizon } from './report-moment.js';
import type { RecordedSetting } from './report-settings.js';

/** A desk as it was described at one moment. */
export interface DeskDescription {
  readonly code: string;
  readonly name: string;
  readonly organiser?: string;
  readonly area: readonly AreaMember[];
  /** Milliseconds since 1970. */
  readonly recorded: number;
  readonly position: number;
}

/** All that was ever recorded of a desk, in order of arrival. */
export interface ReportedDesk {
  readonly deskId: string;
  readonly descriptions: readonly DeskDescription[];
  readonly agreements: readonly RecordedSetting[];
}

/**
 * The desk as it was known then. A report known at a moment before the desk itself was recorded still has its
 * rows, all zero: then the first description counts.
 */
export function deskAsOf(desk: ReportedDesk, { recordedBy }: Pick<Horizon, 'recordedBy'>): DeskDescription {
  const known = desk.descriptions.findLast(({ recorded }) => recorded <= recordedBy) ?? desk.descriptions[0];
  if (!known) throw new RangeError(`Desk ${desk.deskId} has no description yet`);
  return known;
}
