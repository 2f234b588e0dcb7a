import { allocateWholePlaces } from './allocate-whole-places.js';
import { claimsAt } from './claims.js';
import { DeferredAcceptance } from './deferred-acceptance.js';
import { engineVersion } from './engine-version.js';
import type { AllocationOutcome } from './outcome.js';
import { packProblem, type PackedProblem } from './packed-problem.js';
import { Placement } from './placement.js';
import { none, type AllocationProblem } from './problem.js';
import { asListed, byKey, reservedFirst, shuffled } from './processing-order.js';
import { unitsPerReport, type Progress } from './progress.js';
import { Repair } from './repair.js';
import { TouchedLocations } from './touched-locations.js';
import { WaitingLists } from './waiting-lists.js';
import { wholePlacesOf } from './whole-places.js';

/**
 * Allocates places: deferred acceptance, then repair of claims, in several processing orders; keeps the outcome with
 * the fewest claims, of those the one with the lowest rank sum, of those the first. The same problem gives the same
 * outcome on every machine.
 */
export function allocate(problem: AllocationProblem, report: Progress = () => {}): AllocationOutcome {
  const wholePlaces = wholePlacesOf(problem);
  if (wholePlaces) return allocateWholePlaces(problem, wholePlaces, report);
  const packed = packProblem(problem);
  if (packed.wholePlaces) return allocateOnce(packed, asListed(problem), 0, report);
  const order = reservedFirst(problem, byKey(problem));
  const orders = problem.processingOrders;
  let best: AllocationOutcome | undefined;
  for (let run = 0; run < orders; run++) {
    const units = run === 0 ? order : shuffled(order, problem.seed, run);
    const outcome = allocateOnce(packed, units, run, (done) => report((run + done) / orders));
    if (!best || isBetter(outcome, best)) best = outcome;
  }
  const kept = best as AllocationOutcome;
  return { ...kept, figures: { ...kept.figures, processingOrdersTried: orders } };
}

function isBetter(one: AllocationOutcome, other: AllocationOutcome): boolean {
  const claims = one.claims.length - other.claims.length;
  return claims < 0 || (claims === 0 && one.figures.rankSum < other.figures.rankSum);
}

function allocateOnce(
  packed: PackedProblem,
  order: Uint32Array,
  run: number,
  report: Progress,
): AllocationOutcome {
  const placement = new Placement(packed);
  const touched = new TouchedLocations(packed.problem.places.locations);
  const lists = packed.wholePlaces ? undefined : new WaitingLists(packed);
  const acceptance = new DeferredAcceptance(placement, touched, lists);
  for (let nth = 0; nth < order.length; nth++) {
    if (nth % unitsPerReport === 0) report(nth / order.length / 2);
    acceptance.start(order[nth] as number);
  }
  if (!lists) return outcomeOf(placement, acceptance, [], run, 0);
  const repair = new Repair(placement, acceptance, touched, lists);
  report(1 / 2);
  repair.run();
  const unfinished = [...repair.unfinished.keys()].filter((location) => repair.unfinished[location] === 1);
  return outcomeOf(placement, acceptance, claimsAt(placement, lists, unfinished), run, repair.moves.granted);
}

function outcomeOf(
  { at, option, form, takesPart }: Placement,
  { walk }: DeferredAcceptance,
  claims: AllocationOutcome['claims'],
  processingOrder: number,
  claimsGranted: number,
): AllocationOutcome {
  let placed = 0;
  let rankSum = 0;
  for (let unit = 0; unit < at.length; unit++) {
    if (at[unit] === none) {
      option[unit] = none;
      form[unit] = none;
    } else {
      placed++;
    }
    if (takesPart[unit] === 1) rankSum += walk.rank(unit, form[unit] as number, option[unit] as number);
  }
  const figures = { placed, rankSum, claimsGranted, processingOrder, processingOrdersTried: 1 };
  return { engineVersion, option, form, claims, figures };
}
