import { DomainError } from '@samenloket/event-sourcing';
import { createHash } from 'node:crypto';

/** Short text, other for other facts; the order of fields does not matter, nor a field that is not known. */
export function factsVersion(facts: object): string {
  return createHash('sha256').update(JSON.stringify(facts, inOrder)).digest('base64url').slice(0, 22);
}

/**
 * For who describes anew what others may have described meanwhile.
 * @param expected the version that they read; absent: it is not looked at
 * @throws DomainError CONFLICT
 */
export function requireVersion(expected: string | undefined, facts: object | undefined): void {
  if (expected === undefined || (facts && factsVersion(facts) === expected)) return;
  const message = 'Others described this since you read it. Read it again, and decide then.';
  throw new DomainError('CONFLICT', message);
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
