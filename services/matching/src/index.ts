export { createMatching, type MatchingOptions, type RunningMatching } from './create-matching.js';
