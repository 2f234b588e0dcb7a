import highs from 'highs';
import type { ExactModel, Term, Threshold } from './exact-model.js';

// The package types its ES module as if it were CommonJS, where the function would be one level deeper.
const loadHighs = highs as unknown as typeof highs.default;
let loaded: ReturnType<typeof loadHighs> | undefined;
const solver = () => (loaded ??= loadHighs());

/**
 * The lowest rank sum of any fair outcome, by the mixed integer solver HiGHS: `none` when it proves that there is none,
 * `unknown` when time is up.
 */
export async function bestFairRankSum(
  model: ExactModel,
  seconds: number,
): Promise<number | 'none' | 'unknown'> {
  const withoutAny = model.contractsOfUnit.reduce((sum, count) => sum + count, 0);
  if (model.units.every((list) => list.length === 0)) return withoutAny;
  const { Status, ObjectiveValue } = (await solver()).solve(linearProgram(model), {
    output_flag: false,
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
  });
  if (Status === 'Infeasible') return 'none';
  return Status === 'Optimal' ? withoutAny + Math.round(ObjectiveValue) : 'unknown';
}

/** In CPLEX's LP format: `x` accepted, `t` accepted by the reserve, `f` reserve full before, `w` a witness that holds. */
export function linearProgram(model: ExactModel): string {
  const rows = [...acceptedRows(model), ...witnessRows(model), ...reserveRows(model)];
  const gains = model.units.flatMap((list, unit) =>
    list.map(
      (contract) => `- ${model.contractsOfUnit[unit]! - model.contracts[contract]!.rank} x${contract}`,
    ),
  );
  const names = new Set([...gains, ...rows].flatMap((row) => row.match(/[xtfw]\d+(_\d+)?/g) ?? []));
  return [
    'Minimize',
    ` rank: ${gains.join('\n ')}`,
    'Subject To',
    ...rows.map((row, nth) => ` r${nth}: ${row}`),
    'Binary',
    ...names,
    'End',
  ].join('\n');
}

/** At most one contract for a unit; one as good as each that it has, or a witness; no more than the free places. */
function* acceptedRows({ units, witnesses, places }: ExactModel): Generator<string> {
  for (const list of units) {
    if (list.length > 0) yield `${list.map((contract) => `+ x${contract}`).join(' ')} <= 1`;
    for (const [nth, contract] of list.entries()) {
      const asGood = list.slice(0, nth + 1).map((better) => `+ x${better}`);
      const proofs = witnesses.get(contract)!.map((_, witness) => `+ w${contract}_${witness}`);
      yield `${[...asGood, ...proofs].join(' ')} >= 1`;
    }
  }
  for (const { free, terms } of places) if (terms.length > 0) yield `${sum(terms)} <= ${free}`;
}

/** A witness holds only when so much is counted, and where everybody counts not before the reserve is full. */
function* witnessRows({ witnesses, fullReserves }: ExactModel): Generator<string> {
  for (const [contract, list] of witnesses) {
    for (const [nth, witness] of list.entries()) {
      if (witness.least > 0) yield `${sum(witness.terms)} - ${witness.least} w${contract}_${nth} >= 0`;
      if (witness.counting === 'everybody' && fullReserves.has(contract)) {
        yield `+ w${contract}_${nth} - f${contract} <= 0`;
      }
    }
  }
}

/** Full means so many counted, and the other way round; by the reserve is accepted before it is full. */
function* reserveRows({ fullReserves }: ExactModel): Generator<string> {
  for (const [contract, { least, terms }] of fullReserves) {
    yield `${sum(terms)} - ${least} f${contract} >= 0`;
    yield `${sum(terms)} - ${Math.max(1, mostOf(terms) - least + 1)} f${contract} <= ${least - 1}`;
    yield `+ t${contract} - x${contract} <= 0`;
    yield `+ t${contract} + f${contract} <= 1`;
  }
}

const sum = (terms: Threshold['terms']) =>
  terms.map(({ contract, count, byReserve }) => `+ ${count} ${byReserve ? 't' : 'x'}${contract}`).join(' ');

const mostOf = (terms: readonly Term[]) => terms.reduce((total, { count }) => total + count, 0);
