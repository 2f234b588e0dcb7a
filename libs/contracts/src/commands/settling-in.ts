import { type HalfDay, halfDays } from '@samenloket/regional';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsIn } from 'class-validator';
import { IsIsoDate } from './validation.js';

/** Days on which a child gets used to a place before its start: from a date on, these half-days of each week. */
export class SettlingIn {
  /** Before the start. */
  @IsIsoDate()
  from!: string;

  @ArrayNotEmpty()
  @ArrayMaxSize(14)
  @ArrayUnique()
  @IsIn(halfDays, { each: true })
  halfDays!: readonly HalfDay[];
}
