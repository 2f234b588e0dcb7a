import { describe, expect, it } from '@jest/globals';
import type { ChildDetails } from '../../domain/care-request/personal-details.js';
import { nearHashes } from './identity-hashes.js';
import { identityParts } from './identity-parts.js';
import { areNear, areOtherChildren } from './likeness.js';

const secret = Buffer.alloc(32, 1);
const emma: ChildDetails = { firstName: 'Emma', lastName: 'Vermeulen', birthDate: '2025-03-04' };

function known(child: ChildDetails, unborn = false) {
  const parts = identityParts(secret, child, {}, unborn);
  return { parts, near: nearHashes(secret, parts) };
}

/** Found in the index, and judged to be alike. */
function isSuggested(one: ReturnType<typeof known>, other: ReturnType<typeof known>): boolean {
  return one.near.some((hash) => other.near.includes(hash)) && areNear(one.parts, other.parts);
}

describe('two children that may be one', () => {
  it.each<readonly [string, ChildDetails]>([
    ['first and last name changed about', { ...emma, firstName: 'Vermeulen', lastName: 'Emma' }],
    ['one letter of the last name', { ...emma, lastName: 'Vermeulem' }],
    ['half of a double name', { ...emma, lastName: 'Vermeulen-Claes' }],
    ['a first name more', { ...emma, firstName: 'Emma Louise' }],
    ['day and month changed about', { ...emma, birthDate: '2025-04-03' }],
  ])('are found with %s', (_difference, other) => {
    expect(isSuggested(known(emma), known(other))).toBe(true);
    expect(isSuggested(known(other), known(emma))).toBe(true);
  });

  it('are found when one desk knows the birth and the other what was expected, weeks before or after', () => {
    const expected = known({ ...emma, birthDate: '2025-04-01' }, true);
    expect(isSuggested(known(emma), expected)).toBe(true);
    expect(isSuggested(expected, known(emma))).toBe(true);
    expect(isSuggested(known(emma), known({ ...emma, birthDate: '2025-08-01' }, true))).toBe(false);
  });

  it('are found without a first name on one side by the same last name, which says too little alone', () => {
    const unborn = known({ lastName: 'Vermeulen', birthDate: '2025-03-20' }, true);
    expect(isSuggested(known(emma), unborn)).toBe(true);
    expect(isSuggested(known({ ...emma, lastName: 'Vermeulem' }), unborn)).toBe(false);
  });

  it.each<readonly [string, ChildDetails]>([
    ['two things differ a little', { ...emma, firstName: 'Emmma', lastName: 'Vermeulem' }],
    ['the first name differs, as of twins', { ...emma, firstName: 'Louis' }],
    ['the last name differs', { ...emma, lastName: 'Claes' }],
    ['the birth date differs', { ...emma, birthDate: '2025-05-14' }],
  ])('are not when %s', (_difference, other) => {
    expect(isSuggested(known(emma), known(other))).toBe(false);
  });

  it('are two children when both have a first name of their own', () => {
    expect(areOtherChildren(known(emma).parts, known({ ...emma, firstName: 'Louis' }).parts)).toBe(true);
    expect(areOtherChildren(known(emma).parts, known({ lastName: 'Vermeulen' }).parts)).toBe(false);
  });
});
