export { checkAllocation } from './check-allocation.js';
export { describeViolation, violatedRules, type Violation, type ViolatedRule } from './violation.js';
export { WitnessCheck, type WitnessFault } from './witness-check.js';
