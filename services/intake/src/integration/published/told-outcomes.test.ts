import { describe, expect, it } from '@jest/globals';
import { closingOutcomes as told } from '@samenloket/contracts';
import { closingOutcomes } from '../../domain/care-request/ending/outcomes.js';

describe('what intake tells of a request that ended', () => {
  // The domain imports no contract, and a contract no domain: the list stands in both.
  it('is each outcome of the domain, and no other', () => {
    expect(told).toEqual(closingOutcomes);
  });
});
