import { addMonths, halfDays } from '@samenloket/regional';
import fc from 'fast-check';
import { closureReasons } from '../domain/location/location-facts.js';
import { days, firstBegin, lastBegin } from './location-model.js';

/** What may happen at a location, in days of the model; children and groups by number, taken round. */
const begin = fc.integer({ min: firstBegin, max: lastBegin });
const day = fc.nat(days - 1);
const end = fc.option(day, { nil: undefined, freq: 2 });
const child = fc.nat(15);
const group = fc.nat(1);
const anyGroup = fc.option(group, { nil: undefined, freq: 1 });

/** Half-days of Monday to Wednesday, every week or in a cycle of two: few enough that children meet. */
const mask = fc
  .record({ odd: fc.integer({ min: 1, max: 63 }), even: fc.option(fc.nat(63), { nil: undefined, freq: 2 }) })
  .map(({ odd, even = odd }) => odd | (even << halfDays.length));

const birthMonth = fc.option(
  fc.integer({ min: 0, max: 13 }).map((months) => addMonths('2025-09-01', months).slice(0, 7)),
  { nil: undefined, freq: 5 },
);

const wanted = fc.record({
  start: begin,
  until: end,
  birthMonth,
  mask,
  group: anyGroup,
  urgent: fc.boolean(),
  settlingIn: fc.option(
    fc.record({ before: fc.integer({ min: 1, max: 14 }), mask: fc.integer({ min: 1, max: 63 }) }),
    {
      nil: undefined,
      freq: 1,
    },
  ),
});

const version = fc.record({
  places: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 6, maxLength: 6 }),
  caregivers: fc.option(fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), { nil: undefined, freq: 2 }),
  urgent: fc.boolean(),
});

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('hold' as const, 'enrol' as const), wanted }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('confirm' as const),
      child,
      later: fc.nat(20),
      keep: fc.nat(63),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const), child }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), child, on: day }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      child,
      from: begin,
      until: end,
      mask: fc.option(mask, { nil: undefined }),
      group: anyGroup,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settleIn' as const),
      child,
      before: fc.integer({ min: -2, max: 14 }),
      mask: fc.integer({ min: 1, max: 63 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      from: begin,
      until: end,
      reason: fc.constantFrom(...closureReasons),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), on: day }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('describe' as const), group, from: begin, version }),
  },
);

export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
export type WantedInModel = typeof wanted extends fc.Arbitrary<infer Value> ? Value : never;
export type VersionInModel = typeof version extends fc.Arbitrary<infer Value> ? Value : never;

/** A location with two groups, a crowd that comes first to fill the same half-days, and what happens then. */
export const locationLife = fc.record({
  kind: fc.constantFrom('familyCare' as const, 'groupCare' as const),
  groups: fc.tuple(version, version),
  crowd: fc.record({ size: fc.nat(9), wanted }),
  steps: fc.array(step, { maxLength: 12 }),
});
