import { IsCarePattern, IsIsoDate, IsNis } from '@samenloket/contracts';
import { carePattern, type CarePlanDetails, type HalfDay, placeInWeek } from '@samenloket/regional';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type AtypicalHours,
  type CareRequestFacts,
  noPriorityFacts,
  type RequestWish,
  type UrgentReason,
} from '../../domain/care-request/care-request-facts.js';
import { CarePlanInput, WishInput } from './care-wish.input.js';
import { given } from './given.js';

export class PriorityFactsInput {
  @IsOptional() @IsBoolean() workOrTraining?: boolean | null;
  @IsOptional() @IsBoolean() single?: boolean | null;
  @IsOptional() @IsBoolean() lowIncome?: boolean | null;
  @IsOptional() @IsBoolean() fosterChild?: boolean | null;
  @IsOptional() @IsBoolean() healthOrCare?: boolean | null;
  @IsOptional() @IsBoolean() noDiploma?: boolean | null;
}

export class RequestFactsInput {
  @IsOptional() @IsNis() nisAsked?: string | null;
  @IsOptional() @IsNis() nisHome?: string | null;
  @IsOptional() @IsNis() nisWork?: string | null;
  @IsOptional() @IsCarePattern() pattern?: { weeks: HalfDay[][] } | null;
  @IsOptional() @IsBoolean() flexible?: boolean | null;
  @IsOptional() @IsBoolean() acceptsFewerDays?: boolean | null;
  @IsOptional() @IsBoolean() acceptsLaterStart?: boolean | null;
  @IsOptional() @IsBoolean() onlyWithSiblings?: boolean | null;
  @IsOptional() @IsBoolean() ratherWithSiblings?: boolean | null;
  @IsOptional() @IsBoolean() locationFirst?: boolean | null;
  @IsOptional() @IsIn(['incomeTariffOnly', 'any']) tariff?: CareRequestFacts['tariff'] | null;
  @IsOptional() @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) preferences?:
    string[] | null;
  @IsOptional()
  @IsIn(['startOfWork', 'startOfTraining', 'careFellAway', 'crisisWithoutCare', 'crisisWithCare'])
  urgentReason?: UrgentReason | null;
  @IsOptional()
  @IsIn(['before7', 'after18', 'saturdays', 'sundaysAndHolidays'], { each: true })
  atypicalHours?: AtypicalHours[] | null;
  @IsOptional() @IsBoolean() specialCareNeed?: boolean | null;
  @IsOptional() @ValidateNested() @Type(() => PriorityFactsInput) priorityFacts?: PriorityFactsInput | null;
  @IsOptional() @IsUUID() siblingLocationId?: string | null;
  @IsOptional() @IsIsoDate() siblingInCareUntil?: string | null;
  @IsOptional()
  @ArrayMaxSize(4)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(100, { each: true })
  workPercentages?: number[] | null;
  @IsOptional() @IsUUID() staffOfOrganiserId?: string | null;
  @IsOptional() @IsBoolean() unborn?: boolean | null;
  @IsOptional() @IsIn(['babyToddler', 'outOfSchool']) careForm?: CareRequestFacts['careForm'] | null;
  @IsOptional() @IsUUID() twinOf?: string | null;
  @IsOptional() @IsUUID() coParentingWith?: string | null;
  @IsOptional() @IsUUID() followsRequestId?: string | null;
  @IsOptional() @ValidateNested() @Type(() => WishInput) wish?: WishInput | null;
  @IsOptional() @ValidateNested() @Type(() => CarePlanInput) plan?: CarePlanInput | null;
  @IsOptional() @IsBoolean() incomeTariffAttest?: boolean | null;
  @IsOptional() @IsBoolean() ocmwTariffReferral?: boolean | null;
}

type GivenFacts = Omit<
  CareRequestFacts,
  'number' | 'deskId' | 'familyId' | 'askedOn' | 'originalStart' | 'wantedStart'
>;

const nothingKnown: GivenFacts = {
  tariff: 'any',
  preferences: [],
  atypicalHours: [],
  specialCareNeed: false,
  priorityFacts: noPriorityFacts,
  unborn: false,
  careForm: 'babyToddler',
};

/** The facts as the domain has them: what the input leaves out stays as it was before. */
export function factsFrom(
  input: RequestFactsInput,
  birthDate: string | undefined,
  before: GivenFacts = nothingKnown,
): GivenFacts {
  const { pattern, plan: asked, wish: wished, priorityFacts, ...rest } = given(input);
  const [plan, wish] = [planFrom(asked), wishFrom(wished)];
  return {
    ...before,
    ...rest,
    ...(pattern && { pattern: carePattern(pattern.weeks) }),
    ...(plan && { plan }),
    ...(wish && { wish }),
    priorityFacts: { ...before.priorityFacts, ...given(priorityFacts ?? {}) },
    ...(birthDate !== undefined && { birthMonth: birthDate.slice(0, 7) }),
  };
}

export function wishFrom(input: WishInput | null | undefined): RequestWish | undefined {
  if (!input) return undefined;
  const { organiserId, nis } = given(input);
  return { kind: input.kind, ...(organiserId && { organiserId }), ...(nis && { nis }) };
}

/** In the one order that half-days and dates are kept in. */
function planFrom(input: CarePlanInput | null | undefined): CarePlanDetails | undefined {
  if (!input) return undefined;
  const { hours, variableDaysPerWeek, occasionalDates, roster } = given(input);
  const between = hours?.map(({ halfDay, from, to }) => [halfDay, { from, to }] as const);
  return {
    ...(between && { hours: Object.fromEntries(between) }),
    ...(variableDaysPerWeek !== undefined && { variableDaysPerWeek }),
    ...(occasionalDates && { occasionalDates: occasionalDates.toSorted() }),
    ...(roster && { roster: { from: roster.from, weeks: roster.weeks.map(inOrder) } }),
  };
}

function inOrder(week: readonly HalfDay[]): HalfDay[] {
  return [...new Set(week)].sort((one, other) => placeInWeek(one) - placeInWeek(other));
}
