export { createMatching, type MatchingOptions, type RunningMatching } from './create-matching.js';
export type { Consequences as RoundConsequences } from './application/rounds/foresee/deviation-consequences.js';
export type { RoundReplay } from './application/rounds/round-operations.js';
export type { RoundDocument } from './read-models/rounds/rounds.view.js';
export type { Comparison as RoundWhatIf } from './domain/round-content/what-if/compare-results.js';
export type { SupposedRound } from './application/rounds/suppose/round-what-ifs.js';
