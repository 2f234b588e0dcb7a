import type { AllocationOutcome } from '../allocation/outcome.js';
import { none } from '../allocation/problem.js';
import { jointIsPlaced } from './check-contracts.js';
import { ContractCursor } from './contract-cursor.js';
import type { ContractReader } from './contract-reader.js';
import { ListedClaims } from './listed-claims.js';
import type { RefusedContract } from './recount.js';
import { Refusals } from './refusals.js';
import { violation, type ViolatedRule, type Violation } from './violation.js';

/**
 * Every contract that a unit prefers to its own has a half-day that justifies the refusal, or is on the list of claims;
 * and every claim on the list is one. Half-days that are free for a unit are refused to nobody, listed or not.
 */
export function* claimViolations(reader: ContractReader, outcome: AllocationOutcome): Generator<Violation> {
  const refusals = new Refusals(reader, outcome);
  const listed = new ListedClaims(outcome.claims);
  const found = (rule: ViolatedRule, contract: RefusedContract) =>
    violation(rule, { ...contract, group: reader.groupOf(contract.unit, contract.option, 0) });
  for (const contract of preferredContracts(reader, outcome)) {
    const isListed = listed.has(contract);
    const isClaim = refusals.witnessOf(contract) === none;
    if (isClaim && refusals.fitsBesideAll(contract)) yield found('placeUnused', contract);
    else if (isListed && !isClaim) yield found('listedClaimUntrue', contract);
    else if (isClaim && !isListed) {
      yield found(refusals.isReserveStep(contract) ? 'reservePassedOver' : 'claimNotListed', contract);
    }
  }
  yield* listed.violations();
}

/** Contracts that units may have and prefer to their own. A unit that is split off takes no part beside the joint one. */
function* preferredContracts(reader: ContractReader, outcome: AllocationOutcome): Generator<RefusedContract> {
  const { units } = reader.problem;
  const cursor = new ContractCursor(reader.problem);
  for (let unit = 0; unit < units.count; unit++) {
    if (jointIsPlaced(reader, outcome, unit)) continue;
    cursor.startAt(unit);
    while (cursor.next() && !(cursor.option === outcome.option[unit] && cursor.form === outcome.form[unit])) {
      const { option, form } = cursor;
      if (reader.isAcceptable(unit, option, form)) yield { unit, option, form };
    }
  }
}
