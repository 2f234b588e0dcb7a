// What benchmarks and tests of the whole platform use of the allocation.
export * from './domain/allocation/outcome.js';
export * from './domain/allocation/problem.js';
export * from './domain/allocation/problem-description.js';
export * from './domain/allocation-check/index.js';
