export { checkAllocation } from './check-allocation.js';
export { checkerVersion } from './checker-version.js';
export { describeViolation, violatedRules, type Violation, type ViolatedRule } from './violation.js';
export { WitnessCheck, type WitnessFault } from './witness-check.js';
