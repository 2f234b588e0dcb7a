import { placeRow } from './contract-key.js';
import type { AllocationOutcome, Witness } from './outcome.js';
import { packProblem } from './packed-problem.js';
import { Placement } from './placement.js';
import { none, type AllocationProblem } from './problem.js';
import { byKey } from './processing-order.js';
import { RefusalExplainer } from './refusal-explainer.js';
import { VacancyCandidates, type Transfer, type VacancyCandidate } from './vacancy-candidates.js';
import { WaitingLists } from './waiting-lists.js';

/** Answers questions about an outcome. Built once; then an answer takes microseconds, and none changes anything. */
export class OutcomeReader {
  private readonly placement: Placement;
  private readonly explainer: RefusalExplainer;
  private readonly vacancies: VacancyCandidates;

  /** @throws DomainError RULE_VIOLATED when the contracts of the outcome do not fit */
  constructor(
    private readonly problem: AllocationProblem,
    outcome: Pick<AllocationOutcome, 'option' | 'form'>,
  ) {
    this.placement = Placement.of(packProblem(problem), outcome);
    this.explainer = new RefusalExplainer(this.placement);
    this.vacancies = new VacancyCandidates(this.placement, WaitingLists.of(this.placement, byKey(problem)));
  }

  /** Why a unit did not get a contract; undefined when the contract is its own or a claim. */
  whyNot(unit: number, form: number, option: number): Witness | undefined {
    return this.explainer.whyNot(unit, form, option);
  }

  /** Who could take what is free in a group, the first candidate first. */
  candidatesFor(group: number): VacancyCandidate[] {
    return this.vacancies.rank(group);
  }

  /** Who could take a place in the group of a unit's first child, if the unit gave its place up. */
  candidatesWithout(unit: number): VacancyCandidate[] {
    const { placement, problem } = this;
    if (placement.at[unit] === none) return [];
    const [form, option] = [placement.form[unit] as number, placement.option[unit] as number];
    const group = problem.options.group[placeRow(problem, unit, option)] as number;
    placement.leave(unit);
    const candidates = this.vacancies.rank(group).filter((candidate) => candidate.unit !== unit);
    if (placement.take(unit, form, option)) placement.seat(unit, form, option);
    return candidates;
  }

  /** The transfers that follow when a candidate for free places takes them. */
  chainOf(candidate: VacancyCandidate): Transfer[] {
    return this.vacancies.chainOf(candidate);
  }
}
