import { IsISO8601, IsOptional, IsUUID, Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { type CarePattern, isEnterpriseNumber } from '@samenloket/regional';
import { carePatternFaults } from './care-pattern-faults.js';

/** An ISO date, `YYYY-MM-DD`, that exists. */
export const IsIsoDate = () => IsISO8601({ strict: true, strictSeparator: true });
export const IsNis = () => Matches(/^\d{5}$/, { message: '$property must be a NIS code of five digits' });

export const IsEnterpriseNumber = () =>
  ValidateBy({
    name: 'isEnterpriseNumber',
    validator: {
      validate: (value) => typeof value === 'string' && isEnterpriseNumber(value),
      defaultMessage: () => '$property must be a KBO number: ten digits, the last two check the others',
    },
  });

export const IsCarePattern = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isCarePattern',
      validator: {
        validate: (value) => carePatternFaults(value).length === 0,
        defaultMessage: (args) => `$property: ${carePatternFaults(args?.value).join('; ')}`,
      },
    },
    options,
  );

/** A place for one child: where, from when, which half-days. */
export class Place {
  @IsUUID()
  locationId!: string;

  /** Absent: any group of the location that fits the child's age. */
  @IsOptional()
  @IsUUID()
  placeGroupId?: string;

  @IsIsoDate()
  start!: string;

  @IsCarePattern()
  pattern!: CarePattern;
}
