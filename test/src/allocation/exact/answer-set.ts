import { run } from 'clingo-wasm';
import type { ExactModel } from './exact-model.js';

/** Answer sets are the fair outcomes: `x(C)` is "contract C is accepted". */
const rules = `
{ x(C) : of(C,U,_) } 1 :- of(_,U,_).
:- free(P,F), #sum { N,C : x(C), needs(C,P,N) } > F.
full(C) :- keeps(C,K,L), of(C,U,_), order(C,O),
  #sum { N,D : x(D), keeps(D,_,L), children(D,N), of(D,V,_), V != U, order(D,Q), Q < O } >= K.
byReserve(C) :- x(C), keeps(C,_,_), not full(C).
refused(C) :- witness(C,P,K,reserved), of(C,U,_), order(C,O),
  #sum { N,D : x(D), needs(D,P,N), keeps(D,_,_), of(D,V,_), V != U, order(D,Q), Q < O } >= K.
refused(C) :- witness(C,P,K,everybody), of(C,U,_), order(C,O), full(C) : keeps(C,_,_);
  #sum { N,D : x(D), needs(D,P,N), of(D,V,_), V != U, order(D,Q), Q < O } >= K.
refused(C) :- witness(C,P,K,everybodyAndReserve), of(C,U,_), order(C,O),
  #sum { N,D : x(D), needs(D,P,N), of(D,V,_), V != U, order(D,Q), Q < O;
         N,D : byReserve(D), needs(D,P,N), of(D,V,_), V != U, order(D,Q), Q > O } >= K.
asGood(C) :- x(D), of(D,U,R), of(C,U,S), R <= S.
:- of(C,_,_), not asGood(C), not refused(C).
#show x/1.
#defined keeps/3.
#defined witness/4.
`;

/** Whether a problem has a fair outcome at all: asked of clingo, which proves it when there is none. */
export async function fairOutcomeExists(model: ExactModel, seconds: number): Promise<boolean | 'unknown'> {
  const answer = await run(answerSetProgram(model), 1, [`--time-limit=${seconds}`]);
  if (answer.Result === 'ERROR') throw new Error(answer.Error);
  return answer.Result === 'UNKNOWN' ? 'unknown' : answer.Result !== 'UNSATISFIABLE';
}

/**
 * All fair outcomes, each as the numbers of the contracts that are accepted.
 *
 * @throws Error when not all are found within the time.
 */
export async function everyFairOutcome(model: ExactModel, seconds: number): Promise<number[][]> {
  const answer = await run(answerSetProgram(model), 0, [`--time-limit=${seconds}`]);
  if (answer.Result === 'ERROR') throw new Error(answer.Error);
  if (answer.Result === 'UNKNOWN' || answer.Models.More !== 'no') {
    throw new Error(`Not all fair outcomes were found within ${seconds} s: ${answer.Models.Number} so far.`);
  }
  return answer.Call.flatMap(({ Witnesses }) =>
    Witnesses.map(({ Value }) => Value.map((atom) => Number(/^x\((\d+)\)$/.exec(atom)?.[1]))),
  );
}

export function answerSetProgram(model: ExactModel): string {
  const facts: string[] = [];
  const locations = [...new Set(model.contracts.map(({ location }) => location))];
  for (const [unit, list] of model.units.entries()) {
    for (const number of list) {
      const { rank, order, children, kept, needs, location, unit: family } = model.contracts[number]!;
      facts.push(
        `of(${number},${unit},${rank}). order(${number},${order}). children(${number},${children}).`,
      );
      if (kept > 0 && family.reserved) facts.push(`keeps(${number},${kept},${locations.indexOf(location)}).`);
      for (const [place, count] of needs) facts.push(`needs(${number},${place},${count}).`);
    }
  }
  for (const [place, { free }] of model.places.entries()) facts.push(`free(${place},${free}).`);
  for (const [contract, witnesses] of model.witnesses) {
    for (const { place, least, counting } of witnesses)
      facts.push(`witness(${contract},${place},${least},${counting}).`);
  }
  return [...facts, rules].join('\n');
}
