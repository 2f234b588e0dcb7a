import { isFewer } from '@samenloket/regional';
import type { ClosingOutcome } from '../../domain/care-request/ending/outcomes.js';
import type { Found, SearchDoc, Turn } from './search.doc.js';

const foundOutcomes: ReadonlySet<ClosingOutcome> = new Set([
  'placedThroughDesk',
  'foundHereWithoutDesk',
  'foundInOtherMunicipality',
]);

export function foundOf({ status, outcome, places, pattern }: SearchDoc): Found {
  if (outcome !== null && foundOutcomes.has(outcome)) return 'found';
  const taken = places.filter(({ isTaken, isTemporary }) => isTaken && !isTemporary);
  const patterns = taken.map((place) => place.pattern);
  const isAll =
    taken.length > 0 && (pattern === null || !isFewer(patterns, pattern, { compare: 'halfDays' }));
  if (isAll) return 'found';
  if (status === 'closed') return 'stopped';
  return taken.length > 0 ? 'partly' : 'searching';
}

/** An open offer asks more than whether the family still searches. */
export function turnOf({ status, found, places, question, aliveAt }: SearchDoc): Turn {
  if (status !== 'open' || found === 'found' || places.some(({ isTaken }) => !isTaken)) return 'none';
  if (question === null) return 'quiet';
  return aliveAt > question.askedAt ? 'answered' : 'asked';
}
