import { carePattern, type CarePattern } from '@samenloket/regional';
import type {
  ChangeEnrolment,
  EnrolDirectly,
  PlanSettlingIn,
} from '../../domain/location/location-commands.js';
import type { Move } from '../../domain/location/move-enrolment.js';
import { withoutNulls } from '../without-nulls.js';
import type {
  ChangeEnrolmentInput,
  MoveEnrolmentInput,
  PlanSettlingInInput,
  RecordOccupantInput,
} from './enrolment-inputs.js';

export function occupantOf(enrolmentId: string, input: RecordOccupantInput): EnrolDirectly {
  const { locationId: _, enrolmentId: __, pattern, ...child } = withoutNulls(input);
  return { type: 'enrolDirectly', enrolmentId, ...child, pattern: carePattern(pattern.weeks) };
}

export function enrolmentChangeOf(input: ChangeEnrolmentInput): ChangeEnrolment {
  const { locationId: _, pattern, ...change } = withoutNulls(input);
  return { type: 'changeEnrolment', ...change, ...patternIn(pattern) };
}

export function moveOf(input: MoveEnrolmentInput): Move {
  const { locationId: _, toLocationId: __, pattern, ...move } = withoutNulls(input);
  return { ...move, ...patternIn(pattern) };
}

export function settlingInOf({ enrolmentId, settlingIn }: PlanSettlingInInput): PlanSettlingIn {
  if (!settlingIn) return { type: 'planSettlingIn', enrolmentId };
  const { from, halfDays } = settlingIn;
  const week = carePattern([halfDays]).weeks[0] ?? [];
  return { type: 'planSettlingIn', enrolmentId, settlingIn: { from, halfDays: week } };
}

function patternIn(pattern: CarePattern | undefined): { pattern?: CarePattern } {
  return pattern ? { pattern: carePattern(pattern.weeks) } : {};
}
