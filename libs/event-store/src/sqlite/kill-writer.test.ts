import { describe, it } from '@jest/globals';
import { killWriters } from '../testing/kill-writers.js';

describe('A writing process that is killed', () => {
  it('20 times has lost no acknowledged append and doubled none', () => killWriters(20));
});
