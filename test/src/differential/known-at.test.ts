import { describe, it } from '@jest/globals';
import { checkKnownAt } from './check-known-at.js';

describe('the yearly report known at a moment', () => {
  it('has the figures of what was imported by then, also after a later import of corrected files', () =>
    checkKnownAt(20_250_302, 6));
});
