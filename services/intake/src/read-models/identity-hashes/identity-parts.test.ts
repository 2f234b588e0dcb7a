import { describe, expect, it } from '@jest/globals';
import { identityHashes, nearHashes } from './identity-hashes.js';
import { identityParts } from './identity-parts.js';

const secret = Buffer.alloc(32, 1);
const child = { firstName: 'Zoë', lastName: 'De Smet', birthDate: '2025-03-14' };
const applicant = { lastName: "D'Hondt", phone: '+32 470 12 34 56', email: 'An@Voorbeeld.be' };
const hashed = (who: object = {}, by: object = {}, key = secret) =>
  identityHashes(key, identityParts(key, { ...child, ...who }, { ...applicant, ...by }, false));

describe('the hashes of an identity', () => {
  it('are the same however the same people are written', () => {
    expect(
      hashed({ firstName: 'ZOE', lastName: 'desmet' }, { phone: '0470/12.34.56', email: 'an@voorbeeld.BE ' }),
    ).toEqual(hashed());
    expect(hashed({}, { phone: '0032470123456' })).toEqual(hashed());
  });

  it('agree where the people agree, each kind for itself', () => {
    const kinds = (hashes: readonly string[]) =>
      hashes.filter((hash) => hashed().includes(hash)).map((hash) => hash.split(':')[0]);
    expect(kinds(hashed({ birthDate: '2025-03-15' }))).toEqual(['applicantPhone']);
    expect(kinds(hashed({}, { phone: '0499', email: 'other@voorbeeld.be' }))).toEqual(['child']);
    expect(kinds(hashed({ firstName: 'Lou' }))).toEqual(['applicantPhone', 'applicantEmail']);
  });

  it('leave out what is not known, and say nothing without the secret', () => {
    const nobody = identityParts(secret, {}, {}, true);
    expect([...identityHashes(secret, nobody), ...nearHashes(secret, nobody)]).toEqual([]);
    expect(hashed({}, {}, Buffer.alloc(32, 2)).some((hash) => hashed().includes(hash))).toBe(false);
    const parts = identityParts(secret, child, applicant, true);
    const kept = JSON.stringify([parts, hashed(), nearHashes(secret, parts)]);
    expect(kept).not.toMatch(/smet|hondt|2025|470|voorbeeld/i);
  });
});
