// What benchmarks and tests of the whole platform use of the allocation.
export * from './domain/allocation/outcome.js';
export * from './domain/allocation/problem.js';
export * from './domain/allocation/problem-description.js';
export * from './domain/allocation-check/index.js';
export { allocate } from './domain/allocation/allocate.js';
export { compileProblem } from './domain/allocation/compile-problem.js';
export { processingOrdersFor } from './domain/allocation/processing-order.js';
export { OutcomeReader } from './domain/allocation/outcome-reader.js';
export type { Transfer, VacancyCandidate } from './domain/allocation/vacancy-candidates.js';
