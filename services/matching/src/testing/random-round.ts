import { SeededRandom } from '../domain/allocation/seeded-random.js';
import { formsOf } from '../domain/round-content/collecting/round-forms.js';
import type {
  RoundContent,
  RoundFrame,
  RoundPlaceGroup,
  RoundUnit,
} from '../domain/round-content/round-content.js';

const frame: RoundFrame = {
  ...{ roundId: 'sample', firstMonth: '2026-09', months: 6, startMonths: 3, halfDays: 14 },
  ...{ orderSeed: 'seed', processingOrders: 8, classSize: 1000, decidedOn: '2026-05-01' },
  ruleSets: [{ name: 'regimeA', version: 1 }],
};

/** A small round with the wishes of some twenty families for fewer places than they ask, the same for the same seed. */
export function randomRound(seed: string): RoundContent {
  const random = new SeededRandom(seed);
  const chance = (percent: number) => random.below(100) < percent;
  const locations = Array.from({ length: 3 + random.below(3) }, (_, nth) => ({
    ...{ locationId: `L${nth}`, organiserId: `O${nth % 2}`, closures: [] },
  }));
  const reserves = [{ id: 'L0/T3', numerator: 3, denominator: 10, children: 8, reservedPresent: 1 }];
  const placeGroups = locations.flatMap(({ locationId }, nth): RoundPlaceGroup[] => {
    const free = Array.from({ length: frame.months }, () =>
      Array.from({ length: 14 }, (_, at) => (at < 10 ? 1 + random.below(3) : 0)),
    );
    const whole: RoundPlaceGroup = {
      ...{ id: `G${nth}`, placeGroupId: `G${nth}`, location: locationId, pool: 'ordinary', free },
      ...{ tier: nth === 0 ? 3 : nth === 1 ? 1 : 2, incomeTariff: nth !== 1 },
      ...(nth === 0 && { reserve: 'L0/T3' }),
    };
    if (nth !== 2) return [whole];
    const fewer = free.map((row) => row.map((places) => Math.max(0, places - 1)));
    return [whole, { ...whole, id: `G${nth}/babies`, within: whole.id, free: fewer }];
  });
  const keys = keysWithoutRepeat(random);
  const units = Array.from({ length: 14 + random.below(8) }, (_, nth): RoundUnit[] => {
    const children = chance(15) ? [`n${nth}a`, `n${nth}b`] : [`n${nth}`];
    const incomeTariffOnly = chance(30);
    const wanted = {
      wantedStart: `2026-${['08', '09', '10', '11'][random.below(4)]}-01`,
      halfDays: overTwoWeeks(1 + random.below(2 ** 10 - 1)),
      ...{ acceptsLaterStart: chance(40), acceptsFewerDays: chance(40) },
    };
    const wished = locations.filter((_, at) => chance(60) && !(incomeTariffOnly && at === 1));
    const unit: RoundUnit = {
      ...{ id: children.join('+'), children, reserved: chance(30), incomeTariffOnly, pools: ['ordinary'] },
      ...(chance(25) && { locationFirst: true }),
      forms: formsOf(
        frame,
        children.map(() => wanted),
      ),
      wishes: wished.map(({ locationId }) => {
        const groups = placeGroups.filter(({ location }) => location === locationId);
        const { id } = groups[random.below(groups.length)] as RoundPlaceGroup;
        return {
          location: locationId,
          options: [{ groups: children.map(() => id), keys: children.map(keys) }],
        };
      }),
    };
    return children.length > 1 && chance(60)
      ? [unit, ...children.map((_, child) => alone(unit, child))]
      : [unit];
  });
  const taking = units.flat().filter(({ forms }) => forms.length > 0);
  return { frame, locations, placeGroups, reserves, units: taking };
}

/** One of siblings who may be split. */
function alone({ children, forms, wishes, ...unit }: RoundUnit, child: number): RoundUnit {
  const number = children[child] as string;
  return {
    ...{ ...unit, id: number, children: [number], splitFrom: unit.id },
    forms: forms.map(({ kind, care }) => ({ kind, care: care.slice(child, child + 1) })),
    wishes: wishes.map(({ location, options }) => ({
      location,
      options: options.map(({ groups, keys }) => ({
        groups: groups.slice(child, child + 1),
        keys: keys.slice(child, child + 1),
      })),
    })),
  };
}

/** The same draw rank for a child at all places would do; other classes make refusals of all sorts. */
function keysWithoutRepeat(random: SeededRandom): () => number {
  const used = new Set<number>();
  return () => {
    for (;;) {
      const key = random.below(4) * frame.classSize + 1 + random.below(900);
      if (!used.has(key)) return (used.add(key), key);
    }
  };
}

function overTwoWeeks(week: number): number {
  return week | (week << 14);
}
