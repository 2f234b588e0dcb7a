export { checkerVersion } from './checker-version.js';
export { checkAllocation } from './check-allocation.js';
export { describeViolation, violatedRules, type Violation, type ViolatedRule } from './violation.js';
